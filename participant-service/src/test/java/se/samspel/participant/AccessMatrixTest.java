package se.samspel.participant;

import static se.samspel.kit.testing.AccessRules.anyone;
import static se.samspel.kit.testing.AccessRules.authorities;
import static se.samspel.kit.testing.AccessRules.open;
import static se.samspel.kit.testing.AccessRules.operator;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.testing.AccessMatrix;
import se.samspel.kit.testing.AccessObjects;
import se.samspel.kit.testing.AccessRules;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.UpkeepOrders;

/**
 * Every operation that the live API description has × every caller × every object, by the table
 * below. A new operation is in it by itself; the matrix is written to {@code
 * target/access-matrix.md}.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessMatrixTest {

    /** Its settings, such as who handles protected persons, concern no other test. */
    private static final String CALLER = "2120002304.matris";

    private static final String WITH_HANDLERS = "2120002304.matris-handlers";
    private static final String EXPORTING = "2120002304.matris-exports";
    private static final String NUMBER_OF_EXAMPLES = "197310199265";

    /** The first rule that fits counts. */
    private static final AccessRules RULES =
            AccessRules.of(
                    open("GET", "/api-info"),
                    anyone(
                            "GET",
                            "/freshness",
                            Scope.OPERATIONS_READ,
                            Scope.REPORT_READ,
                            Scope.REFERRAL_READ),
                    operator("GET", "/parked-records", Scope.OPERATIONS_READ),
                    operator("GET", "/upkeep-orders/.*", Scope.OPERATIONS_READ),
                    operator("POST", "/upkeep-orders", Scope.ASSOCIATION_ADMIN),
                    authorities("POST", "/.*-searches", Scope.PARTICIPANT_READ),
                    authorities(
                                    "GET",
                                    "/access-reviews(/.*)?|/reviewable-events",
                                    Scope.PARTICIPANT_READ)
                            .onlyFor("REVIEW"),
                    authorities("GET", "/participants/.*/extended-accesses", Scope.PARTICIPANT_READ)
                            .onlyFor("REVIEW"),
                    authorities(
                                    "GET",
                                    "/participants/.*/(access-log/for-the-person|extract)",
                                    Scope.PARTICIPANT_READ)
                            .onlyFor("SUBJECT_REQUEST"),
                    authorities("GET", "/.*", Scope.PARTICIPANT_READ),
                    authorities("POST|PUT|PATCH|DELETE", "/.*", Scope.PARTICIPANT_WRITE));

    /**
     * What the paths name; {@code caller} calls where they name nothing. An object that isn't here
     * is made by its collection's documented example; where that can't be, the test says so and the
     * object belongs here.
     */
    static AccessMatrix matrix(String caller) {
        ACase enrolled = ACase.enrolled();
        ACase.register(caller, NUMBER_OF_EXAMPLES, "NONE");
        ACase.as(WITH_HANDLERS)
                .header("If-None-Match", "*")
                .body("{\"handlers\":[\"handler-1\"]}")
                .put(ACase.API + "/protected-handlers");
        AQuestion question =
                AQuestion.of(enrolled, "distance", AQuestion.SCALE).needingApproval().announce(1);
        question.approve(ACase.AME, 1).then().statusCode(201);
        question.answer(1, "5").then().statusCode(201);
        MatrixObjects.plan(enrolled);
        AccessObjects objects =
                AccessObjects.of(caller, ACase.SOCIAL)
                        .with("/participants/{id}", ACase.REGION, enrolled.participantId)
                        .with("/waivers/{id}", ACase.REGION, enrolled.waiverId)
                        .with("/disclosures/{id}", ACase.REGION, enrolled.disclosureId)
                        .with("/enrolments/{id}", ACase.AME, enrolled.enrolmentId)
                        .with("/interventions/{id}", ACase.AME, enrolled.interventionId)
                        .with("/questions/{id}", ACase.AME, question.id)
                        .with("/enrolments/{id}/answers/{questionId}", ACase.AME, question.id)
                        .with("/esf-files/{id}", ACase.AME, esfFile(enrolled))
                        .with("/exports/{id}", EXPORTING, export())
                        .with("/employer-contacts/{id}", ACase.AME, MatrixObjects.contact(enrolled))
                        .with("/placements/{id}", ACase.AME, MatrixObjects.placement(enrolled))
                        .with("/waiver-edges/{id}", ACase.AME, MatrixObjects.edge(enrolled))
                        .with("/access-reviews/{id}", ACase.REGION, MatrixObjects.accessReview())
                        .with("/erasures/{id}", ACase.REGION, MatrixObjects.erasure())
                        .withValue("/enrolments/{id}/attendance/{week}", recordedWeek(enrolled))
                        .withValue("/upkeep-orders/{id}", UpkeepOrders.done())
                        .calledBy("GET /protected-handlers", WITH_HANDLERS)
                        .calledBy("PUT /protected-handlers", WITH_HANDLERS)
                        .ending(
                                "POST /participants/{id}/protection",
                                ACase.REGION,
                                ACase.registered(GeneratedNumbers.next(), "NONE").participantId);
        return new AccessMatrix(ACase.API, RULES, objects);
    }

    private static String export() {
        return ACase.as(EXPORTING)
                .post(ACase.API + "/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String esfFile(ACase of) {
        return ACase.as(ACase.AME)
                .body(
                        "{\"month\":\"%s\",\"hours\":[]}"
                                .formatted(YearMonth.from(ACase.TODAY).minusMonths(1)))
                .post(ACase.API + "/interventions/" + of.interventionId + "/esf-files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String recordedWeek(ACase of) {
        String week = ACase.STARTED.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
        ACase.as(ACase.AME)
                .header("If-None-Match", "*")
                .body(
                        """
                        {"plannedSessions":3,"attendedSessions":2,"absentWithNotice":1,
                         "absentWithoutNotice":0}\
                        """)
                .put(AnEnrolment.url(of) + "/attendance/" + week)
                .then()
                .statusCode(201);
        return week;
    }

    @Test
    void everyCallerGetsWhatTheRulesSayOfEveryObject() {
        matrix(CALLER).holds(Path.of("target", "access-matrix.md"));
    }

    @Test
    void everyOperationNeedsTheHeadersThatItDocuments() {
        matrix(CALLER).needsTheHeadersThatItDocuments();
    }

    @Test
    void noOddPathOpensAnythingWithoutAToken() {
        matrix(CALLER).opensNothingByOddPaths(ACase.API);
    }
}
