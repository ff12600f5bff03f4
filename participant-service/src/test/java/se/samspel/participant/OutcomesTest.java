package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** The closed loop: who learns how it ended. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OutcomesTest {

    private static final String TO_WORK =
            "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\",\"earlyDropout\":false";
    private static final String TO_CARE =
            "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"MEDICINSK_REHAB\","
                    + "\"earlyDropout\":false";
    private static final String DIED = "\"exitReason\":\"AVLIDEN\",\"earlyDropout\":false";

    @Test
    void hostReferrerAndIncomeAuthorityReadItByTheirEdges() {
        ACase ended = ended("\"OUTCOME\"", TO_WORK);
        for (String reader : List.of(ACase.AME, ACase.REGION, ACase.FK)) {
            ended.outcome(reader)
                    .then()
                    .statusCode(200)
                    .body("enrolmentId", equalTo(ended.enrolmentId))
                    .body("startedOn", equalTo(ACase.STARTED.toString()))
                    .body("endedOn", equalTo(ACase.TODAY.toString()))
                    .body("exitReason", equalTo("ENLIGT_PLAN"))
                    .body("exitDestination", equalTo("ARBETE"))
                    .body("earlyDropout", equalTo(false));
        }
        ended.outcome(ACase.SOCIAL).then().statusCode(404);
        assertThat(
                        Database.rows(
                                """
                                select actor || ' ' || controller from access_log
                                where operation = 'read-outcome' and '%s' = any (record_ids)
                                order by id\
                                """
                                        .formatted(ended.enrolmentId)))
                .containsExactly(
                        ACase.AME + " " + ACase.AME,
                        ACase.REGION + " " + ACase.AME,
                        ACase.FK + " " + ACase.AME);
    }

    @Test
    void withoutTheCategoryOrAfterTheWithdrawalThereIsNothing() {
        ended("\"CASE_STATUS\"", TO_WORK).outcome(ACase.REGION).then().statusCode(404);
        ACase ended = ended("\"OUTCOME\"", TO_WORK);
        ended.withdraw("2", "{}").then().statusCode(200);
        ended.outcome(ACase.REGION).then().statusCode(404);
        ended.outcome(ACase.FK).then().statusCode(404);
        ended.outcome(ACase.AME).then().statusCode(200);
    }

    @Test
    void codesThatTellOfHealthNeedTheCategoryHealthToo() {
        for (String exit : List.of(TO_CARE, DIED)) {
            ended("\"OUTCOME\"", exit)
                    .outcome(ACase.REGION)
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("exitReason")))
                    .body("$", not(hasKey("exitDestination")));
        }
        ended("\"OUTCOME\",\"HEALTH\"", TO_CARE)
                .outcome(ACase.REGION)
                .then()
                .body("exitDestination", equalTo("MEDICINSK_REHAB"));
        ended("\"OUTCOME\"", TO_CARE)
                .outcome(ACase.AME)
                .then()
                .body("exitDestination", equalTo("MEDICINSK_REHAB"));
    }

    @Test
    void anEdgeThatIsOverTodayShowsNothing() {
        ACase ended =
                ACase.registered()
                        .waive("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY.minusDays(1))
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        ended.end("1", TO_WORK).then().statusCode(200);
        ended.outcome(ACase.REGION).then().statusCode(404);
        ended.outcome(ACase.FK).then().statusCode(404);
    }

    @Test
    void withinOneAuthorityTheIncomeAuthorityReadsByTheHostsOwnForm() {
        ACase own = ACase.acceptedWithinOneAuthority();
        own.enrol();
        own.outcome(ACase.FK).then().statusCode(404);
        ACase.as(ACase.AME)
                .body(
                        "{\"signedOn\":\"%s\",\"validUntil\":\"%s\",\"edges\":[%s]}"
                                .formatted(
                                        ACase.SIGNED,
                                        ACase.TODAY,
                                        ACase.edge(ACase.AME, ACase.FK, "\"OUTCOME\"")))
                .post(ACase.API + "/participants/" + own.participantId + "/waivers")
                .then()
                .statusCode(201);
        own.outcome(ACase.FK).then().statusCode(200);
    }

    private static ACase ended(String hostCategories, String exit) {
        ACase enrolled =
                ACase.registered()
                        .waive(hostCategories)
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        enrolled.end("1", exit).then().statusCode(200);
        return enrolled;
    }
}
