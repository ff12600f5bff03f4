package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** A referral is completed and amended, and every version of its texts is kept. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class CompletionTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void whatTheHostAsksForIsAnsweredAndTheReferralIsTheHostsAgain() {
        String id = asked(SignedWaiver.valid(), "Vem är kontaktperson?");
        region.move(id, "completion", completion("Enhetschefen på mottagningen."))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("allowedMoves", contains("AMEND", "WITHDRAW"));
        region.get("/referrals/" + id + "/texts")
                .then()
                .statusCode(200)
                .body("items.kind", contains("COMPLETION_REQUEST", "COMPLETION"))
                .body("items.authority", contains(AME, REGION))
                .body(
                        "items.text",
                        contains("Vem är kontaktperson?", "Enhetschefen på mottagningen."));
        host.get("/referrals/" + id + "/texts").then().body("items.kind.size()", equalTo(2));
        assertThat(Told.to(AME, id))
                .containsExactly(
                        "referral.submitted",
                        "referral.received",
                        "referral.completion-requested",
                        "referral.completed");
        host.move(id, "responses", HandlingTest.accepted(TODAY, TODAY)).then().statusCode(200);
    }

    @Test
    void onlyWhatWasAskedForIsAnswered() {
        String id = region.submit(Setting.intervention(), SignedWaiver.valid(), TODAY.toString());
        region.move(id, "completion", completion("x"))
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-state"))
                .body("allowedMoves", contains("AMEND", "WITHDRAW"));
        host.move(
                        id,
                        "responses",
                        """
                        {"response":"ACCEPTED","respondedOn":"%s","completionRequest":"x"}
                        """
                                .formatted(TODAY))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/completionRequest"));
    }

    @Test
    void aWithdrawnWaiverStopsTheCompletion() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = asked(waiver, "Vad gäller det?");
        waiver.withdrawnThere();
        region.move(id, "completion", completion("x")).then().statusCode(422);
        // What the host wrote is its own; the referrer's words are locked.
        region.move(id, "withdrawal", on("withdrawnOn", TODAY)).then().statusCode(200);
    }

    @Test
    void anAmendedNeedKeepsTheEarlierOnes() {
        String id =
                region.post(
                                "/referrals",
                                """
                                {"interventionId":"%s","disclosureId":"%s","need":"Första","submittedOn":"%s"}
                                """
                                        .formatted(
                                                Setting.intervention(),
                                                SignedWaiver.valid().disclosureId,
                                                TODAY.minusDays(1)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        host.move(id, "reception", on("receivedOn", TODAY)).then().statusCode(200);
        amend(id, "\"need\":\"Andra\"").then().statusCode(200).body("state", equalTo("RECEIVED"));
        amend(id, "\"need\":\"Tredje\",\"incomeAuthority\":\"%s\"".formatted(FK))
                .then()
                .statusCode(200)
                .body("incomeAuthority", equalTo(FK));
        host.get("/referrals/" + id).then().body("need", equalTo("Tredje"));
        host.get("/referrals/" + id + "/texts")
                .then()
                .body("items.text", contains("Första", "Andra", "Tredje"))
                .body("items.version", contains(1, 3, 4))
                .body(
                        "items.writtenOn",
                        contains(
                                TODAY.minusDays(1).toString(), TODAY.toString(), TODAY.toString()));
        assertThat(Told.to(AME, id))
                .containsExactly(
                        "referral.submitted",
                        "referral.received",
                        "referral.amended",
                        "referral.amended");
        assertThat(
                        Database.rows(
                                "select convert_from(sealed, 'SQL_ASCII') from referral_text where"
                                        + " position('Andra'::bytea in sealed) > 0"))
                .isEmpty();
    }

    @Test
    void anIncomeAuthorityIsAddedAndTakenAway() {
        String id = region.submit(Setting.intervention(), SignedWaiver.valid(), TODAY.toString());
        amend(id, "\"withoutIncomeAuthority\":true")
                .then()
                .statusCode(200)
                .body("incomeAuthority", nullValue());
        amend(id, "\"incomeAuthority\":\"%s\"".formatted(FK))
                .then()
                .body("incomeAuthority", equalTo(FK));
        amend(id, "\"incomeAuthority\":\"%s\"".formatted(STRANGER)).then().statusCode(409);
        amend(id, "\"incomeAuthority\":\"%s\",\"withoutIncomeAuthority\":true".formatted(AF))
                .then()
                .statusCode(400);
        region.move(id, "amendments", on("amendedOn", TODAY))
                .then()
                .statusCode(400)
                .body("errors.code", contains("nothing-to-amend"));
    }

    @Test
    void theHostReadsEveryMoveAndTheReferrerItsOwn() {
        String id = asked(SignedWaiver.valid(), "Vad gäller det?");
        region.move(id, "completion", completion("Svar")).then().statusCode(200);
        host.get("/referrals/" + id + "/changes")
                .then()
                .statusCode(200)
                .body("items.move", contains("SUBMIT", "RECEIVE", "REQUEST_COMPLETION", "COMPLETE"))
                .body("items[3].unit", equalTo("unit-1"));
        region.get("/referrals/" + id + "/changes")
                .then()
                .body("items.move", contains("SUBMIT", "COMPLETE"));
    }

    @Test
    void aReferrerThatMayNotKnowTheStatusReadsItsOwnWordsAlone() {
        SignedWaiver waiver = SignedWaiver.valid();
        String id = asked(waiver, "Vad gäller det?");
        waiver.withdrawnBack();
        region.get("/referrals/" + id + "/texts").then().statusCode(200).body("items", empty());
    }

    private io.restassured.response.Response amend(String id, String what) {
        return region.move(id, "amendments", "{\"amendedOn\":\"%s\",%s}".formatted(TODAY, what));
    }

    private String asked(SignedWaiver waiver, String question) {
        String id = region.submit(Setting.intervention(), waiver, TODAY.minusDays(1).toString());
        host.move(
                        id,
                        "responses",
                        """
                        {"response":"NEEDS_COMPLETION","respondedOn":"%s","completionRequest":"%s"}
                        """
                                .formatted(TODAY, question))
                .then()
                .statusCode(200)
                .body("state", equalTo("NEEDS_COMPLETION"));
        return id;
    }

    private static String completion(String text) {
        return "{\"completedOn\":\"%s\",\"completion\":\"%s\"}".formatted(TODAY, text);
    }
}
