package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** A referral is written in steps before it is sent, and nobody else sees it until then. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DraftsTest {

    private final Calls region = Calls.as(REGION);

    @Test
    void aDraftIsWrittenInStepsAndBecomesTheReferralOfTheSameId() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid();
        String id =
                region.post("/referral-drafts", "{\"need\":\"Behöver stöd\"}")
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("state", equalTo("DRAFT"))
                        .body("missing", contains("INTERVENTION"))
                        .extract()
                        .path("id");
        write(id, "\"1\"", "{\"interventionId\":\"%s\"}".formatted(intervention))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("missing", contains("WAIVER", "DISCLOSURE"));
        write(id, "\"2\"", complete(intervention, waiver))
                .then()
                .statusCode(200)
                .body("missing", empty());
        submit(id, "\"3\"")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("state", equalTo("SUBMITTED"))
                .body("need", equalTo("Behöver stöd"));
        region.get("/referral-drafts/" + id).then().statusCode(404);
        Calls.as(AME).get("/referrals/" + id).then().statusCode(200);
    }

    @Test
    void nobodyElseSeesADraftNorAnotherUnit() {
        String id = drafted();
        Calls.as(AME).get("/referral-drafts/" + id).then().statusCode(404);
        Calls.unit(REGION, "unit-2").get("/referral-drafts/" + id).then().statusCode(404);
        Calls.unit(REGION, "unit-2")
                .get("/referral-drafts?limit=100")
                .then()
                .body("items.id", not(hasItem(id)));
        region.get("/referral-drafts?limit=100&total=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Calls.as(SOCIAL).get("/referral-drafts").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aStaleOrMissingVersionChangesNothing() {
        String id = drafted();
        write(id, "\"7\"", "{}").then().statusCode(412);
        region.writing()
                .body("{}")
                .put("/referral/v1/referral-drafts/" + id)
                .then()
                .statusCode(428);
        submit(id, "\"7\"").then().statusCode(412);
        region.writing().delete("/referral/v1/referral-drafts/" + id).then().statusCode(428);
    }

    @Test
    void anUnfinishedDraftIsNotSubmittedAndIsKept() {
        String id = drafted();
        submit(id, "\"1\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("draft-incomplete"))
                .body("errors.pointer", contains("/interventionId"));
        region.get("/referral-drafts/" + id).then().statusCode(200);
    }

    @Test
    void theRulesOfAReferralHoldForADraftToo() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.of(REGION, TODAY.minusYears(3), TODAY.minusYears(2));
        String id = drafted();
        write(id, "\"1\"", complete(intervention, waiver))
                .then()
                .body("missing", contains("WAIVER"));
        submit(id, "\"2\"").then().statusCode(422);
        region.get("/referral-drafts/" + id).then().statusCode(200);
    }

    @Test
    void aDiscardedDraftLeavesNothing() {
        String id = drafted();
        region.writing()
                .header("If-Match", "\"1\"")
                .delete("/referral/v1/referral-drafts/" + id)
                .then()
                .statusCode(204);
        region.get("/referral-drafts/" + id).then().statusCode(404);
        assertThat(Database.rows("select id from referral_draft where id = '%s'".formatted(id)))
                .isEmpty();
    }

    @Test
    void aRepeatedSubmissionAnswersWithTheReferral() {
        String id = drafted();
        write(id, "\"1\"", complete(Setting.intervention(), SignedWaiver.valid()))
                .then()
                .statusCode(200);
        var once =
                region.reading()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"2\"")
                        .contentType("application/json")
                        .body("{\"submittedOn\":\"%s\"}".formatted(TODAY));
        String path = "/referral/v1/referral-drafts/" + id + "/submission";
        once.post(path).then().statusCode(201);
        once.post(path)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
    }

    @Test
    void oneOfTwoSubjectsAtMost() {
        region.post(
                        "/referral-drafts",
                        "{\"disclosureId\":\"%s\",\"participantId\":\"%s\"}"
                                .formatted(Setting.id(), Setting.id()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("at-most-one"));
    }

    @Test
    void aListTakesAsManyStatementsForManyAsForFew() {
        for (int i = 0; i < 4; i++) {
            drafted();
        }
        int few = Asked.during(() -> region.get("/referral-drafts?limit=1")).size();
        int many = Asked.during(() -> region.get("/referral-drafts?limit=4")).size();
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    private String drafted() {
        return region.post("/referral-drafts", "{}").then().statusCode(201).extract().path("id");
    }

    private static String complete(UUID intervention, SignedWaiver waiver) {
        return "{\"interventionId\":\"%s\",\"disclosureId\":\"%s\",\"need\":\"Behöver stöd\"}"
                .formatted(intervention, waiver.disclosureId);
    }

    private Response write(String id, String tag, String body) {
        return region.writing()
                .header("If-Match", tag)
                .body(body)
                .put("/referral/v1/referral-drafts/" + id);
    }

    private Response submit(String id, String tag) {
        return region.writing()
                .header("If-Match", tag)
                .body("{\"submittedOn\":\"%s\"}".formatted(TODAY))
                .post("/referral/v1/referral-drafts/" + id + "/submission");
    }
}
