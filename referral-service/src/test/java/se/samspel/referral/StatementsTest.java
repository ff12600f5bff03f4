package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** How often each endpoint asks the database; it doesn't grow with what is stored. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class StatementsTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void aSubmissionTakesEightRoundTrips() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid();
        List<String> statements =
                Asked.during(() -> region.submit(intervention, waiver, TODAY.toString()));
        // Begin travels with the first of these; the eighth is the commit.
        assertThat(statements).hasSize(7);
        assertThat(statements).anyMatch(sql -> sql.contains("set_config"));
        assertThat(statements).anyMatch(sql -> sql.contains("insert into idempotency_key"));
        assertThat(statements).anyMatch(sql -> sql.contains("left join disclosure"));
        assertThat(statements).anyMatch(sql -> sql.contains("insert into referral ("));
        assertThat(statements).anyMatch(sql -> sql.contains("insert into referral_change"));
        assertThat(statements).anyMatch(sql -> sql.contains("insert into access_log"));
        assertThat(statements).anyMatch(sql -> sql.contains("insert into outbox"));
    }

    @Test
    void aResponseWithReceptionAndQueueTakesThirteenStatements() {
        String id = submitted();
        // Caller, claim, lock, waiver, deadline rules, referral, three history rows, log, alert,
        // place, events.
        assertThat(
                        Asked.during(() ->
                                host.moveFrom(id, "\"1\"", "responses", accepted(TODAY, TODAY))))
                .hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void aReceptionTakesTenStatements() {
        String id = submitted();
        assertThat(
                        Asked.during(() ->
                                host.moveFrom(id, "\"1\"", "reception", on("receivedOn", TODAY))))
                .hasSize(10);
    }

    /**
     * One of them asks whether the access is to alert and one for deadline rules, as in each below.
     */
    @Test
    void aReadTakesAtMostEightStatements() {
        String id = submitted();
        assertThat(Asked.during(() -> host.get("/referrals/" + id))).hasSize(6);
        host.move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        assertThat(Asked.during(() -> region.get("/referrals/" + id))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aPageOfTheAccessLogTakesFourStatements() {
        String log = "/referrals/" + submitted() + "/access-log";
        // Caller, referral, page, log.
        assertThat(Asked.during(() -> region.get(log).then().statusCode(200))).hasSize(4);
    }

    @Test
    void aListTakesAsManyStatementsForManyRowsAsForFew() {
        UUID intervention = Setting.intervention();
        for (int i = 0; i < 5; i++) {
            String id =
                    region.submit(
                            intervention, SignedWaiver.valid(), TODAY.minusDays(1).toString());
            host.post("/referrals/" + id + "/introductory-visits", on("visitedOn", TODAY))
                    .then()
                    .statusCode(201);
            host.move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        }
        int few = Asked.during(() -> region.get("/referrals?direction=sent&limit=2")).size();
        int many = Asked.during(() -> region.get("/referrals?direction=sent&limit=5")).size();
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(Asked.during(() -> host.get("/interventions/" + intervention + "/queue")))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(Asked.during(() -> region.get("/interventions/" + intervention + "/queue")))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(Asked.during(() -> host.get("/events"))).hasSize(2);
    }

    private String submitted() {
        return region.submit(
                Setting.intervention(), SignedWaiver.valid(), TODAY.minusDays(1).toString());
    }
}
