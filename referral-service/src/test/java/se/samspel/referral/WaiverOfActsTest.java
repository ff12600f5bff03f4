package se.samspel.referral;

import static org.hamcrest.Matchers.endsWith;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class WaiverOfActsTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void eachActIsJudgedByTheWaiverOnItsOwnDate() {
        LocalDate until = TODAY.minusDays(10);
        SignedWaiver waiver = SignedWaiver.of(REGION, TODAY.minusDays(30), until);
        UUID intervention = Setting.intervention();
        String id = region.submit(intervention, waiver, TODAY.minusDays(20).toString());
        host.move(id, "reception", on("receivedOn", TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("no-waiver"));
        host.move(id, "reception", on("receivedOn", until)).then().statusCode(200);
        host.post("/referrals/" + id + "/introductory-visits", on("visitedOn", TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("no-waiver"));
        host.move(id, "responses", accepted(until, TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("no-waiver"));
        host.move(id, "responses", accepted(until, until)).then().statusCode(200);
    }

    @Test
    void afterAWithdrawnWaiverOnlyTheCloseIsRecorded() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = region.submit(Setting.intervention(), waiver, TODAY.minusDays(2).toString());
        host.move(id, "responses", accepted(TODAY, null)).then().statusCode(200);
        waiver.withdrawnThere();
        host.move(id, "responses", accepted(TODAY, TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("waiver-withdrawn"));
        host.post("/referrals/" + id + "/introductory-visits", on("visitedOn", TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("waiver-withdrawn"));
        host.move(
                        id,
                        "lapse",
                        "{\"lapsedOn\":\"%s\",\"reason\":\"WAIVER_WITHDRAWN\"}".formatted(TODAY))
                .then()
                .statusCode(200);
    }
}
