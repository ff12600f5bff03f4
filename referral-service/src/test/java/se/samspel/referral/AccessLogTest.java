package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessLogTest {

    @Test
    void eachRequestLeavesOneRowAtTheAuthorityWhoseRecordItIs() {
        UUID intervention = Setting.intervention();
        String id = Calls.as(REGION).submit(intervention, SignedWaiver.valid(), TODAY.toString());
        Calls.as(AME).get("/referrals/" + id).then().statusCode(200);
        Calls.as(AME)
                .moveFrom(id, "\"1\"", "reception", on("receivedOn", TODAY))
                .then()
                .statusCode(200);
        Calls.as(REGION).get("/referrals/" + id).then().statusCode(200);
        assertThat(rows(id))
                .containsExactly(
                        "submit-referral by " + REGION + " at " + REGION,
                        "read-referral by " + AME + " at " + REGION,
                        "receive-referral by " + AME + " at " + AME,
                        "read-referral by " + REGION + " at " + AME);
    }

    @Test
    void aRefusedRequestLeavesNoTraceInTheCase() {
        UUID intervention = Setting.intervention();
        String id = Calls.as(REGION).submit(intervention, SignedWaiver.valid(), TODAY.toString());
        Calls.as(AME)
                .moveFrom(id, "\"9\"", "reception", on("receivedOn", TODAY))
                .then()
                .statusCode(412);
        assertThat(rows(id)).hasSize(1);
    }

    @Test
    void readingTheQueueIsLogged() {
        UUID intervention = Setting.intervention();
        String id = Calls.as(REGION).submit(intervention, SignedWaiver.valid(), TODAY.toString());
        Calls.as(AME)
                .move(id, "responses", HandlingTest.accepted(TODAY, TODAY))
                .then()
                .statusCode(200);
        Calls.as(AME).get("/interventions/" + intervention + "/queue").then().statusCode(200);
        assertThat(rows(id)).endsWith("read-queue by " + AME + " at " + AME);
    }

    private static List<String> rows(String id) {
        return Database.rows(
                """
                select operation || ' by ' || actor || ' at ' || controller from access_log
                where '%s' = any (record_ids) order by at, id
                """
                        .formatted(id));
    }
}
