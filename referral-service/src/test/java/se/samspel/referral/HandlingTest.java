package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class HandlingTest {

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void theHostReceivesVisitsAndAcceptsIntoTheQueue() {
        String id = submitted(SignedWaiver.valid());
        host.moveFrom(id, "\"1\"", "reception", on("receivedOn", TODAY))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("RECEIVED"))
                .body("receivedOn", equalTo(TODAY.toString()));
        host.post(
                        "/referrals/" + id + "/introductory-visits",
                        "{\"visitedOn\":\"%s\",\"referrerPresent\":true}".formatted(TODAY))
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .header("Location", endsWith("/referral/v1/referrals/" + id))
                .body("visits", hasSize(1))
                .body("visits[0].referrerPresent", equalTo(true));
        host.moveFrom(id, "\"3\"", "responses", accepted(TODAY, TODAY))
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", equalTo("QUEUED"))
                .body("response", equalTo("ACCEPTED"))
                .body("queuePlace", equalTo(1))
                .body("waitingDays", equalTo(2))
                .body("allowedMoves", contains("LAPSE", "REDIRECT"));
        var states = Topics.await("samspel.referral.v1", 3, id);
        assertThat(states.stream().map(record -> Topics.header(record, "ce_type")))
                .containsExactly(
                        "se.samspel.referral.submitted.v1",
                        "se.samspel.referral.received.v1",
                        "se.samspel.referral.queued.v1");
        assertThat(history(id)).containsExactly("SUBMIT", "RECEIVE", "ACCEPT", "QUEUE");
    }

    @Test
    void acceptingWithoutAPlaceInTheQueueStaysAcceptedAndCanBeQueuedLater() {
        String id = submitted(SignedWaiver.valid());
        host.move(id, "responses", accepted(TODAY.minusDays(2), null))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("receivedOn", equalTo(TODAY.minusDays(2).toString()))
                .body("allowedMoves", contains("QUEUE", "LAPSE", "REDIRECT"));
        host.move(id, "responses", accepted(TODAY, null))
                .then()
                .statusCode(409)
                .body("state", equalTo("ACCEPTED"));
        host.move(id, "responses", accepted(TODAY, TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("QUEUED"))
                .body("respondedOn", equalTo(TODAY.minusDays(2).toString()));
    }

    @Test
    void aVisitToWhatWasNotReceivedRecordsTheReception() {
        String id = submitted(SignedWaiver.valid());
        host.post("/referrals/" + id + "/introductory-visits", on("visitedOn", TODAY))
                .then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .body("receivedOn", equalTo(TODAY.toString()));
    }

    @Test
    void aDeclineTellsItsReason() {
        String id = submitted(SignedWaiver.valid());
        host.move(
                        id,
                        "responses",
                        "{\"response\":\"DECLINED\",\"respondedOn\":\"%s\",\"reason\":\"NO_CAPACITY\"}"
                                .formatted(TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declineReason", equalTo("NO_CAPACITY"))
                .body("allowedMoves", empty());
        region.get("/referrals/" + id).then().body("declineReason", equalTo("NO_CAPACITY"));
    }

    @Test
    void aCompletionIsAskedForAndReceived() {
        String id = submitted(SignedWaiver.valid());
        host.move(
                        id,
                        "responses",
                        "{\"response\":\"NEEDS_COMPLETION\",\"respondedOn\":\"%s\"}"
                                .formatted(TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("NEEDS_COMPLETION"));
        assertThat(Topics.await("samspel.referral.v1", 2, id))
                .anyMatch(record ->
                        "se.samspel.referral.completion-requested.v1"
                                .equals(Topics.header(record, "ce_type")));
        host.move(id, "reception", on("receivedOn", TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"));
    }

    @Test
    void theReferrerWithdrawsWithAReasonThatOnlyItReads() {
        String id = submitted(SignedWaiver.valid());
        region.move(
                        id,
                        "withdrawal",
                        "{\"withdrawnOn\":\"%s\",\"reason\":\"personen har fått arbete\"}"
                                .formatted(TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo(TODAY.toString()));
        region.get("/referrals/" + id)
                .then()
                .body("withdrawalReason", equalTo("personen har fått arbete"));
        assertThat(
                        Database.rows(
                                "select encode(withdrawal_reason, 'escape') from referral where id = '%s'"
                                        .formatted(id)))
                .hasSize(1)
                .noneMatch(text -> text.contains("arbete"));
    }

    @Test
    void anAcceptedReferralCannotBeWithdrawn() {
        String id = submitted(SignedWaiver.valid());
        host.move(id, "responses", accepted(TODAY, null)).then().statusCode(200);
        region.move(id, "withdrawal", on("withdrawnOn", TODAY))
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-state"))
                .body("state", equalTo("ACCEPTED"))
                .body("allowedMoves", contains("AMEND"));
    }

    @Test
    void aLapseClosesAQueuedReferral() {
        String id = submitted(SignedWaiver.valid());
        host.move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        host.move(id, "lapse", "{\"lapsedOn\":\"%s\",\"reason\":\"NOT_REACHED\"}".formatted(TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("LAPSED"))
                .body("lapseReason", equalTo("NOT_REACHED"));
        var entries = Topics.await("samspel.statistics.v1", 3, id);
        assertThat(Topics.text(entries.getLast()))
                .contains("\"leftQueueAs\":\"LAPSED\"", "\"leftQueueOn\":\"" + TODAY + "\"");
    }

    @Test
    void everyTransitionNeedsTheVersionThatWasRead() {
        String id = submitted(SignedWaiver.valid());
        host.post("/referrals/" + id + "/reception", on("receivedOn", TODAY))
                .then()
                .statusCode(428);
        host.moveFrom(id, "\"7\"", "reception", on("receivedOn", TODAY)).then().statusCode(412);
        host.post("/referrals/" + id + "/responses", accepted(TODAY, null)).then().statusCode(428);
        region.post("/referrals/" + id + "/withdrawal", on("withdrawnOn", TODAY))
                .then()
                .statusCode(428);
        host.post(
                        "/referrals/" + id + "/lapse",
                        "{\"lapsedOn\":\"%s\",\"reason\":\"MOVED\"}".formatted(TODAY))
                .then()
                .statusCode(428);
    }

    @Test
    void theChecksComeInTheirOrder() {
        String id = submitted(SignedWaiver.valid());
        host.move(id, "responses", accepted(TODAY, null)).then().statusCode(200);
        String tomorrow = on("receivedOn", TODAY.plusDays(1));
        String lapsed = "{\"lapsedOn\":\"%s\",\"reason\":\"MOVED\"}".formatted(TODAY.plusDays(1));
        // A malformed body before an unknown referral, that before If-Match, that before the state.
        host.post("/referrals/" + Setting.id() + "/reception", "{}").then().statusCode(400);
        host.post("/referrals/" + Setting.id() + "/reception", tomorrow).then().statusCode(404);
        host.moveFrom(id, "\"1\"", "reception", tomorrow).then().statusCode(412);
        host.move(id, "reception", tomorrow).then().statusCode(409);
        // And the rule last.
        host.move(id, "lapse", lapsed)
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
    }

    @Test
    void aRepeatedTransitionNeedsNoFreshVersion() {
        String id = submitted(SignedWaiver.valid());
        String key = UUID.randomUUID().toString();
        for (int call = 0; call < 2; call++) {
            host.reading()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .contentType("application/json")
                    .body(on("receivedOn", TODAY))
                    .post("/referral/v1/referrals/" + id + "/reception")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        assertThat(history(id)).containsExactly("SUBMIT", "RECEIVE");
    }

    @Test
    void fieldsThatDoNotBelongToTheResponseAreRefused() {
        String id = submitted(SignedWaiver.valid());
        host.move(
                        id,
                        "responses",
                        "{\"response\":\"ACCEPTED\",\"respondedOn\":\"%s\",\"reason\":\"OTHER\"}"
                                .formatted(TODAY))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        host.move(
                        id,
                        "responses",
                        "{\"response\":\"DECLINED\",\"respondedOn\":\"%s\",\"queuedOn\":\"%s\"}"
                                .formatted(TODAY, TODAY))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/queuedOn"));
    }

    static String on(String field, LocalDate day) {
        return "{\"%s\":\"%s\"}".formatted(field, day);
    }

    static String accepted(LocalDate respondedOn, LocalDate queuedOn) {
        return queuedOn == null
                ? "{\"response\":\"ACCEPTED\",\"respondedOn\":\"%s\"}".formatted(respondedOn)
                : "{\"response\":\"ACCEPTED\",\"respondedOn\":\"%s\",\"queuedOn\":\"%s\"}"
                        .formatted(respondedOn, queuedOn);
    }

    private String submitted(SignedWaiver waiver) {
        return region.submit(Setting.intervention(), waiver, TODAY.minusDays(2).toString());
    }

    private static java.util.List<String> history(String id) {
        return Database.rows(
                "select move from referral_change where referral_id = '%s' order by version"
                        .formatted(id));
    }
}
