package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A host sends a referral on: to its own intervention at once, to another host by its referrer. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RedirectionTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void toAnotherInterventionOfTheSameHostANewReferralIsSubmittedAtOnce() {
        UUID other = Setting.intervention();
        String id = received(SignedWaiver.valid());
        redirect(id, other)
                .then()
                .statusCode(200)
                .body("state", equalTo("REDIRECTED"))
                .body("allowedMoves", empty())
                .body("redirection.interventionId", equalTo(other.toString()))
                .body("redirection.redirectedOn", equalTo(TODAY.toString()));
        String next =
                region.get("/referrals/" + id).then().extract().path("redirection.referralId");
        region.get("/referrals/" + next)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("interventionId", equalTo(other.toString()))
                .body("redirectedFrom", equalTo(id))
                .body("need", equalTo("Behöver stöd i steg."));
        assertThat(
                        Database.rows(
                                "select operation from access_log where actor = '%s' and record_ids @> array['%s'::uuid]"
                                        .formatted(AME, next)))
                .containsExactly("redirect-referral");
        host.move(next, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        region.get("/referrals/" + id + "/texts")
                .then()
                .body("items.kind", contains("NEED", "REDIRECTION"));
        assertThat(Topics.await("samspel.authority." + REGION + ".v1", 2, id))
                .extracting(record -> Topics.header(record, "ce_type"))
                .endsWith("se.samspel.referral.redirected.v1");
        assertThat(Topics.await("samspel.referral.v1", 3, id))
                .extracting(record -> Topics.header(record, "ce_type"))
                .endsWith("se.samspel.referral.redirected.v1");
    }

    @Test
    void toAnotherHostTheReferrerGetsADraftThatSaysWhatIsMissing() {
        UUID other = Setting.intervention(SOCIAL, 10);
        String id = received(SignedWaiver.valid());
        redirect(id, other)
                .then()
                .statusCode(200)
                .body("state", equalTo("REDIRECTED"))
                .body("redirection.referralId", nullValue());
        JsonPath told = region.get("/referrals/" + id).then().extract().jsonPath();
        String draft = told.getString("redirection.referralId");
        region.get("/referral-drafts/" + draft)
                .then()
                .statusCode(200)
                .body("interventionId", equalTo(other.toString()))
                .body("redirectedFrom", equalTo(id))
                .body("need", equalTo("Behöver stöd i steg."))
                .body("missing", contains("WAIVER", "DISCLOSURE"));
        assertThat(Topics.await("samspel.authority." + REGION + ".v1", 1, draft))
                .extracting(record -> Topics.header(record, "ce_type"))
                .containsExactly("se.samspel.referral-draft.opened.v1");
        // It is the referrer's alone.
        host.get("/referral-drafts/" + draft).then().statusCode(404);
        Calls.as(SOCIAL).get("/referral-drafts/" + draft).then().statusCode(404);
        submit(draft).then().statusCode(422).body("type", endsWith("draft-incomplete"));
        region.get("/referrals/" + draft).then().statusCode(404);
    }

    @Test
    void aWaiverToTheNewHostLacksTheDisclosureAloneAndThenTheReferralGoesThere() {
        UUID other = Setting.intervention(SOCIAL, 10);
        SignedWaiver waiver = SignedWaiver.valid().alsoTo(SOCIAL);
        String id = received(waiver);
        redirect(id, other).then().statusCode(200);
        String draft =
                region.get("/referrals/" + id).then().extract().path("redirection.referralId");
        region.get("/referral-drafts/" + draft).then().body("missing", contains("DISCLOSURE"));
        UUID disclosure = waiver.discloseTo(SOCIAL);
        region.writing()
                .header("If-Match", "\"1\"")
                .body(
                        "{\"interventionId\":\"%s\",\"disclosureId\":\"%s\",\"need\":\"Samma behov\"}"
                                .formatted(other, disclosure))
                .put("/referral/v1/referral-drafts/" + draft)
                .then()
                .statusCode(200)
                .body("missing", empty());
        submit(draft, "\"2\"")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/referral/v1/referrals/" + draft))
                .body("state", equalTo("SUBMITTED"))
                .body("redirectedFrom", equalTo(id));
        region.get("/referral-drafts/" + draft).then().statusCode(404);
        Calls.as(SOCIAL)
                .get("/referrals/" + draft)
                .then()
                .statusCode(200)
                .body("need", equalTo("Samma behov"))
                .body("redirectedFrom", nullValue());
    }

    @Test
    void whereTheReferrerMayNotKnowNothingIsSentOn() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = received(waiver);
        waiver.withdrawnBack();
        // The new referral or draft is the referrer's own: it would tell.
        for (UUID other : List.of(Setting.intervention(SOCIAL, 10), Setting.intervention())) {
            redirect(id, other)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("referrer-may-not-know"));
        }
        host.get("/referrals/" + id).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void aReferralIsNotSentToItselfNorToWhatIsClosedOrUnknown() {
        SignedWaiver waiver = SignedWaiver.valid();
        UUID intervention = Setting.intervention();
        String id = region.submit(intervention, waiver, TODAY.toString());
        redirect(id, intervention)
                .then()
                .statusCode(422)
                .body("errors.code", contains("same-intervention"));
        UUID closed = Setting.intervention();
        Setting.intervention(closed, 2, AME, 60, "CLOSED");
        se.samspel.kit.testing.Eventually.holds(() ->
                redirect(id, closed)
                        .then()
                        .statusCode(422)
                        .body("errors.code", contains("intervention-not-open")));
        redirect(id, Setting.id()).then().statusCode(409);
        redirect(id, Setting.oldId()).then().statusCode(422);
    }

    @Test
    void whoWaitedInTheQueueLeavesIt() {
        UUID first = Setting.intervention();
        UUID other = Setting.intervention();
        String id = region.submit(first, SignedWaiver.valid(), TODAY.minusDays(3).toString());
        host.move(id, "responses", accepted(TODAY.minusDays(2), TODAY.minusDays(2)))
                .then()
                .statusCode(200);
        redirect(id, other).then().statusCode(200).body("queuePlace", nullValue());
        host.get("/interventions/" + first + "/queue").then().body("items", empty());
        String waiting = Topics.text(Topics.await("samspel.statistics.v1", 3, id).getLast());
        assertThat(JsonPath.from(waiting).getString("leftQueueAs")).isEqualTo("LAPSED");
    }

    @Test
    void aRepeatedRedirectionAnswersAsTheFirst() {
        UUID other = Setting.intervention();
        String id = received(SignedWaiver.valid());
        var once =
                host.reading()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", host.currentTag(id))
                        .contentType("application/json")
                        .body(body(other));
        once.post("/referral/v1/referrals/" + id + "/redirection").then().statusCode(200);
        once.post("/referral/v1/referrals/" + id + "/redirection")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("state", equalTo("REDIRECTED"));
        host.get("/referrals?direction=received&state=SUBMITTED&limit=100")
                .then()
                .body("items.interventionId", org.hamcrest.Matchers.hasItem(other.toString()));
    }

    private String received(SignedWaiver waiver) {
        String id =
                region.post(
                                "/referrals",
                                """
                                {"interventionId":"%s","disclosureId":"%s","submittedOn":"%s",
                                 "need":"Behöver stöd i steg."}
                                """
                                        .formatted(
                                                Setting.intervention(),
                                                waiver.disclosureId,
                                                TODAY.minusDays(1)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        host.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        return id;
    }

    private Response redirect(String id, UUID to) {
        return host.move(id, "redirection", body(to));
    }

    private static String body(UUID to) {
        return "{\"redirectedOn\":\"%s\",\"interventionId\":\"%s\",\"reason\":\"Passar bättre.\"}"
                .formatted(TODAY, to);
    }

    private Response submit(String draft) {
        return submit(draft, "\"1\"");
    }

    private Response submit(String draft, String tag) {
        return region.writing()
                .header("If-Match", tag)
                .body("{\"submittedOn\":\"%s\"}".formatted(TODAY))
                .post("/referral/v1/referral-drafts/" + draft + "/submission");
    }
}
