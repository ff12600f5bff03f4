package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class EnrolmentsTest {

    private static final String STARTED =
            "\"startedOn\":\"%s\",\"endedOn\":null,\"returned\":false".formatted(TODAY);
    private static final String RETURNED =
            "\"startedOn\":\"%s\",\"endedOn\":\"%s\",\"returned\":true".formatted(TODAY, TODAY);

    private final Calls host = Calls.as(AME);

    @Test
    void theReferralFollowsItsEnrolment() {
        String id = queued();
        UUID enrolment = Setting.id();
        Setting.enrolment(enrolment, 1, UUID.fromString(id), "TRIAL", STARTED);
        becomes(id, "ENROLLED");
        host.get("/referrals/" + id)
                .then()
                .body("enrolmentId", equalTo(enrolment.toString()))
                .body("startedOn", equalTo(TODAY.toString()))
                .body("queuePlace", nullValue());
        Setting.enrolment(enrolment, 2, UUID.fromString(id), "ACTIVE", STARTED);
        Setting.enrolment(enrolment, 3, UUID.fromString(id), "ENDED", RETURNED);
        becomes(id, "RETURNED");
        assertThat(
                        Topics.await("samspel.referral.v1", 4, id).stream()
                                .map(record -> Topics.header(record, "ce_type")))
                .containsSequence(
                        "se.samspel.referral.enrolled.v1", "se.samspel.referral.returned.v1");
    }

    @Test
    void theIncomeAuthorityOfAHostsOwnParticipantFollowsByThatPersonsWaiver() {
        UUID participant = Setting.participant(AME);
        waiverOf(participant);
        String id =
                Calls.as(AME)
                        .post(
                                "/referrals",
                                """
                                {"interventionId":"%s","participantId":"%s","incomeAuthority":"%s",
                                 "submittedOn":"%s"}
                                """
                                        .formatted(Setting.intervention(), participant, FK, TODAY))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Calls.as(AME)
                .move(
                        id,
                        "responses",
                        "{\"response\":\"ACCEPTED\",\"respondedOn\":\"%s\"}".formatted(TODAY))
                .then()
                .statusCode(200);
        Calls.as(FK).get("/referrals/" + id).then().statusCode(404);

        Setting.enrolment(Setting.id(), 1, UUID.fromString(id), "ACTIVE", STARTED);
        becomes(id, "ENROLLED");

        Calls.as(FK).get("/referrals/" + id).then().statusCode(200);
        Calls.as(REGION).get("/referrals/" + id).then().statusCode(404);
    }

    /** The host's own form, with the one edge to the authority that pays the person's income. */
    private static void waiverOf(UUID participant) {
        UUID waiver = Setting.id();
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.waiver.changed.v1",
                waiver.toString(),
                """
                {"waiverId":"%s","participantId":"%s","version":1,"edges":[{"edgeId":"%s",
                 "discloser":"%s","recipient":"%s","purpose":"COORDINATED_REHABILITATION",
                 "categories":["CASE_STATUS","OUTCOME"],"validFrom":"%s","validUntil":"%s",
                 "state":"LIVE","withdrawnAt":null}]}
                """
                        .formatted(
                                waiver,
                                participant,
                                Setting.id(),
                                AME,
                                FK,
                                TODAY.minusDays(1),
                                TODAY.plusYears(1)));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select id from edge where participant_id = '%s'"
                                                .formatted(participant)))
                        .hasSize(1));
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        String id = queued();
        UUID enrolment = Setting.id();
        Setting.enrolment(enrolment, 3, UUID.fromString(id), "ENDED", RETURNED);
        becomes(id, "RETURNED");
        Setting.enrolment(enrolment, 1, UUID.fromString(id), "TRIAL", STARTED);
        Setting.enrolment(enrolment, 3, UUID.fromString(id), "ENDED", RETURNED);
        // What comes after them on the same key shows that they have been read.
        Setting.enrolment(enrolment, 4, UUID.fromString(id), "CORRECTED", STARTED);
        becomes(id, "QUEUED");
        assertThat(
                        Database.rows(
                                "select move from referral_change where referral_id = '%s' order by version"
                                        .formatted(id)))
                .endsWith("QUEUE", "ENROL", "RETURN", "CORRECT");
    }

    @Test
    void aCorrectionUndoesThatTheReferralLeftTheQueue() {
        String id = queued();
        UUID enrolment = Setting.id();
        Setting.enrolment(enrolment, 1, UUID.fromString(id), "ACTIVE", STARTED);
        becomes(id, "ENROLLED");
        Setting.enrolment(enrolment, 2, UUID.fromString(id), "CORRECTED", STARTED);
        becomes(id, "QUEUED");
        host.get("/referrals/" + id)
                .then()
                .body("queuePlace", equalTo(1))
                .body("enrolmentId", nullValue());
        var entries = Topics.await("samspel.statistics.v1", 4, id);
        assertThat(Topics.text(entries.get(2))).contains("\"leftQueueAs\":\"ENROLLED\"");
        assertThat(Topics.text(entries.get(3)))
                .contains("\"leftQueueAs\":null", "\"leftQueueOn\":null");
        Setting.enrolment(Setting.id(), 1, UUID.fromString(id), "ACTIVE", STARTED);
        becomes(id, "ENROLLED");
    }

    private void becomes(String id, String state) {
        Eventually.holds(() -> host.get("/referrals/" + id).then().body("state", equalTo(state)));
    }

    private String queued() {
        UUID intervention = Setting.intervention();
        String id =
                Calls.as(REGION)
                        .submit(intervention, SignedWaiver.valid(), TODAY.minusDays(3).toString());
        host.move(id, "responses", accepted(TODAY.minusDays(2), TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        return id;
    }
}
