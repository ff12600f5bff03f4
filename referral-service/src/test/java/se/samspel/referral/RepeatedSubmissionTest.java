package se.samspel.referral;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class RepeatedSubmissionTest {

    @Test
    void theSameRequestAgainAnswersTheSameReferralAsItIsNow() {
        UUID intervention = Setting.intervention();
        String body = Calls.submission(intervention, SignedWaiver.valid(), TODAY.toString());
        String key = UUID.randomUUID().toString();
        String id = keyed(key, body).then().statusCode(201).extract().path("id");
        Calls.as(AME)
                .move(id, "reception", "{\"receivedOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        keyed("\"" + key + "\"", body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith("/referral/v1/referrals/" + id))
                .header("ETag", "\"2\"")
                .body("id", equalTo(id))
                .body("state", equalTo("RECEIVED"));
        keyed(key, body.replace(FK, Setting.AF))
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestCanBeRepeatedWithItsKey() {
        UUID intervention = Setting.intervention();
        UUID disclosure = Setting.id();
        String body =
                """
                {"interventionId":"%s","disclosureId":"%s","submittedOn":"%s"}
                """
                        .formatted(intervention, disclosure, TODAY);
        String key = UUID.randomUUID().toString();
        keyed(key, body).then().statusCode(409);
        keyed(key, body).then().statusCode(409).body("traceId", notNullValue());
    }

    private Response keyed(String key, String body) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(se.samspel.kit.testing.Tokens.authority(REGION))
                .headers(se.samspel.kit.testing.Headers.acting())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/referral/v1/referrals");
    }
}
