package se.samspel.referral;

import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** One person can be referred to several interventions, and to the same one again. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SeveralReferralsTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void eachReferralOfOnePersonGoesItsOwnWay() {
        SignedWaiver waiver = SignedWaiver.valid();
        UUID first = Setting.intervention();
        UUID second = Setting.intervention();
        String queued = region.submit(first, waiver, TODAY.minusDays(3).toString());
        String declined = region.submit(second, waiver, TODAY.minusDays(2).toString());
        String again = region.submit(second, waiver, TODAY.toString());
        host.move(queued, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        host.move(
                        declined,
                        "responses",
                        "{\"response\":\"DECLINED\",\"respondedOn\":\"%s\",\"reason\":\"NO_CAPACITY\"}"
                                .formatted(TODAY))
                .then()
                .statusCode(200)
                .body("declineReason", equalTo("NO_CAPACITY"));
        host.move(again, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        region.get("/referrals/" + queued).then().body("state", equalTo("QUEUED"));
        region.get("/referrals/" + declined).then().body("state", equalTo("DECLINED"));
        region.get("/referrals/" + again).then().body("state", equalTo("RECEIVED"));
    }
}
