package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContractTest {

    private static final EventContract OWN = EventContract.own();
    private static final EventContract FUNDING = EventContract.of("funding-service");
    private static final EventContract PARTICIPANT = EventContract.of("participant-service");

    @Test
    void theLiveDescriptionIsTheCommittedOne() {
        ContractChecks.openApi("/referral/v1/openapi.yaml");
    }

    @Test
    void whatIsPublishedIsValid() {
        UUID intervention = Setting.intervention();
        String id =
                Calls.as(REGION)
                        .submit(intervention, SignedWaiver.valid(), TODAY.minusDays(1).toString());
        Calls.as(AME).move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        Topics.await("samspel.referral.v1", 2, id).forEach(OWN::describes);
        Topics.await("samspel.statistics.v1", 2, id).forEach(OWN::describes);
        Topics.await("samspel.authority." + AME + ".v1", 4, id).forEach(OWN::describes);
        String offer =
                Calls.as(AME)
                        .post(
                                "/referrals/" + id + "/offers",
                                "{\"offeredOn\":\"%s\",\"answerBy\":\"%s\"}"
                                        .formatted(TODAY, TODAY))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Topics.await("samspel.authority." + AME + ".v1", 1, offer).forEach(OWN::describes);
    }

    @Test
    void whatIsToldOfAnAttachmentIsValid() {
        String id =
                Calls.as(REGION)
                        .submit(
                                Setting.intervention(),
                                SignedWaiver.valid(),
                                TODAY.minusDays(1).toString());
        AForm.certificate().text("category", "NEED").attachedTo(id, Calls.as(REGION));
        assertThat(Topics.await("samspel.authority." + AME + ".v1", 2, id))
                .filteredOn(record ->
                        Topics.header(record, "ce_type").equals("se.samspel.attachment.added.v1"))
                .singleElement()
                .satisfies(OWN::describes);
    }

    @Test
    void thePublishersExamplesAreTakenIn() {
        FUNDING.replay(
                "samspel.funding.v1",
                "member.joined",
                "intervention.opened",
                "intervention.changed",
                "intervention.closed");
        PARTICIPANT.replay(
                "samspel.participant.v1",
                "participant.registered",
                "waiver.changed",
                "disclosure.made",
                "enrolment.started",
                "enrolment.ended",
                "enrolment.corrected");
        arrived("intervention", FUNDING, "intervention.opened", "interventionId");
        arrived("intervention", FUNDING, "intervention.closed", "interventionId");
        arrived("participant", PARTICIPANT, "participant.registered", "participantId");
        arrived("disclosure", PARTICIPANT, "disclosure.made", "disclosureId");
        arrived("enrolment", PARTICIPANT, "enrolment.ended", "enrolmentId");
        String waiver = field(PARTICIPANT, "waiver.changed", "waiverId");
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select id from edge where waiver_id = '%s'"
                                                .formatted(waiver)))
                        .isNotEmpty());
        assertThat(Database.rows("select topic from parked_record")).isEmpty();
    }

    private static void arrived(
            String table, EventContract publisher, String name, String idField) {
        Setting.known(table, UUID.fromString(field(publisher, name, idField)));
    }

    private static String field(EventContract publisher, String name, String field) {
        return JsonPath.from(publisher.stored(name).getLast()).getString(field);
    }
}
