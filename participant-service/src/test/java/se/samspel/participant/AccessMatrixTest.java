package se.samspel.participant;

import static se.samspel.kit.testing.AccessRules.anyone;
import static se.samspel.kit.testing.AccessRules.authorities;
import static se.samspel.kit.testing.AccessRules.open;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.testing.AccessMatrix;
import se.samspel.kit.testing.AccessObjects;
import se.samspel.kit.testing.AccessRules;
import se.samspel.kit.testing.SamspelStack;

/**
 * Every operation that the live API description has × every caller × every object, by the table
 * below. A new operation is in it by itself; the matrix is written to {@code
 * target/access-matrix.md}.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessMatrixTest {

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
                    authorities("POST", "/.*-searches", Scope.PARTICIPANT_READ),
                    authorities("GET", "/.*", Scope.PARTICIPANT_READ),
                    authorities("POST|PUT|PATCH|DELETE", "/.*", Scope.PARTICIPANT_WRITE));

    /**
     * What the paths name; {@code caller} calls where they name nothing. An object that isn't here
     * is made by its collection's documented example; where that can't be, the test says so and the
     * object belongs here.
     */
    static AccessMatrix matrix(String caller) {
        ACase enrolled = ACase.enrolled();
        return new AccessMatrix(
                ACase.API,
                RULES,
                AccessObjects.of(caller, ACase.SOCIAL)
                        .with("/participants/{id}", ACase.REGION, enrolled.participantId)
                        .with("/waivers/{id}", ACase.REGION, enrolled.waiverId)
                        .with("/disclosures/{id}", ACase.REGION, enrolled.disclosureId)
                        .with("/enrolments/{id}", ACase.AME, enrolled.enrolmentId)
                        .with("/interventions/{id}", ACase.AME, enrolled.interventionId));
    }

    @Test
    void everyCallerGetsWhatTheRulesSayOfEveryObject() {
        matrix(ACase.REGION).holds(Path.of("target", "access-matrix.md"));
    }

    @Test
    void everyOperationNeedsTheHeadersThatItDocuments() {
        matrix(ACase.REGION).needsTheHeadersThatItDocuments();
    }

    @Test
    void noOddPathOpensAnythingWithoutAToken() {
        matrix(ACase.REGION).opensNothingByOddPaths(ACase.API);
    }
}
