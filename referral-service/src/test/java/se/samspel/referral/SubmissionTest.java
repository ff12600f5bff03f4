package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.SOCIAL;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class SubmissionTest {

    private final Calls region = Calls.as(REGION);

    @Test
    void aReferralGoesToTheInterventionsHost() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid();
        String id =
                region.post("/referrals", Calls.submission(intervention, waiver, TODAY.toString()))
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .header("Cache-Control", "private, no-store")
                        .body("version", equalTo(1))
                        .body("recordedAt", endsWith("Z"))
                        .body("state", equalTo("SUBMITTED"))
                        .body("allowedMoves", contains("AMEND", "WITHDRAW"))
                        .body("referringAuthority", equalTo(REGION))
                        .body("receivingAuthority", equalTo(AME))
                        .body("incomeAuthority", equalTo(FK))
                        .body("disclosureId", equalTo(waiver.disclosureId.toString()))
                        .body("participantId", nullValue())
                        .body("submittedOn", equalTo(TODAY.toString()))
                        .extract()
                        .path("id");
        Calls.as(AME)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body(
                        "allowedMoves",
                        contains("RECEIVE", "REQUEST_COMPLETION", "ACCEPT", "DECLINE", "REDIRECT"));
    }

    @Test
    void theStateGoesToTheReferralsTopicAndTheDatesToStatistics() {
        UUID intervention = Setting.intervention();
        String id = region.submit(intervention, SignedWaiver.valid(), TODAY.toString());
        var state = Topics.await("samspel.referral.v1", 1, id).getFirst();
        assertThat(Topics.header(state, "ce_type")).isEqualTo("se.samspel.referral.submitted.v1");
        assertThat(Topics.text(state)).contains("\"state\":\"SUBMITTED\"", "\"version\":1");
        var entry = Topics.await("samspel.statistics.v1", 1, id).getFirst();
        assertThat(Topics.text(entry))
                .contains("\"submittedOn\":\"" + TODAY + "\"", "\"queuedOn\":null")
                .doesNotContain(FK);
    }

    @Test
    void aHostRefersItsOwnParticipantWithoutADisclosure() {
        UUID intervention = Setting.intervention();
        UUID participant = Setting.participant(AME);
        Calls.as(AME)
                .post("/referrals", own(intervention, participant))
                .then()
                .statusCode(201)
                .body("participantId", equalTo(participant.toString()))
                .body("disclosureId", nullValue());
    }

    @Test
    void anotherAuthoritysInterventionNeedsADisclosure() {
        UUID intervention = Setting.intervention();
        UUID participant = Setting.participant(REGION);
        region.post("/referrals", own(intervention, participant))
                .then()
                .statusCode(422)
                .body("type", endsWith("disclosure-needed"));
    }

    @Test
    void anotherAuthoritysParticipantIsUnknown() {
        UUID intervention = Setting.intervention();
        UUID participant = Setting.participant(REGION);
        Calls.as(AME)
                .post("/referrals", own(intervention, participant))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("not-yet-known"));
    }

    @Test
    void anotherAuthoritysDisclosureIsUnknown() {
        UUID intervention = Setting.intervention();
        Calls.as(SOCIAL)
                .post(
                        "/referrals",
                        Calls.submission(intervention, SignedWaiver.valid(), TODAY.toString()))
                .then()
                .statusCode(409)
                .body("type", endsWith("not-yet-known"));
    }

    @Test
    void aDisclosureMadeForAnotherRecipientIsRefused() {
        UUID intervention = Setting.intervention(SOCIAL, 10);
        region.post(
                        "/referrals",
                        Calls.submission(intervention, SignedWaiver.valid(), TODAY.toString()))
                .then()
                .statusCode(422)
                .body("type", endsWith("other-recipient"));
    }

    @Test
    void theWaiverMustCoverTheDayOfSubmissionOnBothSides() {
        UUID intervention = Setting.intervention();
        var from = TODAY.minusDays(20);
        var until = TODAY.minusDays(10);
        SignedWaiver waiver = SignedWaiver.of(REGION, from, until);
        refusedOn(intervention, waiver, from.minusDays(1).toString(), "no-waiver");
        refusedOn(intervention, waiver, until.plusDays(1).toString(), "no-waiver");
        region.submit(intervention, waiver, from.toString());
        region.submit(intervention, waiver, until.toString());
    }

    @Test
    void aWithdrawnWaiverCarriesNoReferral() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid().withdrawnThere();
        refusedOn(intervention, waiver, TODAY.toString(), "waiver-withdrawn");
    }

    @Test
    void theDayOfSubmissionIsNotAfterToday() {
        UUID intervention = Setting.intervention();
        refusedOn(
                intervention,
                SignedWaiver.valid(),
                TODAY.plusDays(1).toString(),
                "future-act-date");
    }

    @Test
    void aNewInterventionIsNotYetKnownAndAnOldOneUnknown() {
        Setting.members();
        SignedWaiver waiver = SignedWaiver.valid();
        region.post("/referrals", Calls.submission(Setting.id(), waiver, TODAY.toString()))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("not-yet-known"));
        refusedOn(Setting.oldId(), waiver, TODAY.toString(), "unknown-reference");
    }

    @Test
    void aProposedInterventionIsNotYetKnownAsOpenAndAClosedOneRefuses() {
        Setting.members();
        UUID intervention = Setting.id();
        SignedWaiver waiver = SignedWaiver.valid();
        Setting.intervention(intervention, 1, AME, 5, "PROPOSED");
        Setting.known("intervention", intervention);
        String body = Calls.submission(intervention, waiver, TODAY.toString());
        region.post("/referrals", body)
                .then()
                .statusCode(409)
                .body("type", endsWith("not-yet-known"));
        Database.execute(
                "update intervention set known_at = known_at - interval '1 day' where id = '%s'"
                        .formatted(intervention));
        Database.execute(
                "update intervention set id = '%s' where id = '%s'"
                        .formatted(oldTwin(intervention), intervention));
        region.post("/referrals", Calls.submission(oldTwin(intervention), waiver, TODAY.toString()))
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-state"))
                .body("state", equalTo("PROPOSED"))
                .body("allowedMoves", equalTo(List.of()));
    }

    @Test
    void anAuthorityOutsideTheAssociationDoesNotKnowTheIntervention() {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.of(STRANGER, TODAY.minusYears(1), TODAY.plusYears(1));
        Calls.as(STRANGER)
                .post("/referrals", Calls.submission(intervention, waiver, TODAY.toString()))
                .then()
                .statusCode(409)
                .body("type", endsWith("not-yet-known"));
    }

    @Test
    void anUnknownIncomeAuthorityIsRefused() {
        UUID intervention = Setting.intervention();
        String body =
                Calls.submission(intervention, SignedWaiver.valid(), TODAY.toString())
                        .replace(FK, STRANGER);
        region.post("/referrals", body)
                .then()
                .statusCode(409)
                .body("type", endsWith("not-yet-known"));
    }

    @Test
    void aReferralIsAboutADisclosureOrAnOwnParticipant() {
        String neither =
                "{\"interventionId\":\"%s\",\"submittedOn\":\"%s\"}".formatted(Setting.id(), TODAY);
        region.post("/referrals", neither)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/disclosureId"));
        region.post("/referrals", neither.replace("}", ",\"colour\":\"red\"}"))
                .then()
                .statusCode(400);
    }

    private void refusedOn(UUID intervention, SignedWaiver waiver, String on, String rule) {
        region.post("/referrals", Calls.submission(intervention, waiver, on))
                .then()
                .statusCode(422)
                .body("type", endsWith(rule));
    }

    private static UUID oldTwin(UUID id) {
        return new UUID(
                id.getMostSignificantBits() - (86_400_000L << 16), id.getLeastSignificantBits());
    }

    private static String own(UUID intervention, UUID participant) {
        return """
        {"interventionId":"%s","participantId":"%s","submittedOn":"%s"}
        """
                .formatted(intervention, participant, TODAY);
    }
}
