package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContractTest {

    private static final Path EVENTS = Path.of("contract", "events");
    private static final Path FUNDING = Path.of("..", "funding-service", "contract", "events");
    private static final Path PARTICIPANT =
            Path.of("..", "participant-service", "contract", "events");

    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void theLiveDescriptionIsTheCommittedOne() {
        ContractChecks.openApi("/referral/v1/openapi.yaml");
    }

    @Test
    void theCommittedExamplesAreValid() {
        ContractChecks.eventExamples(EVENTS);
    }

    @Test
    void whatIsPublishedIsValid() {
        UUID intervention = Setting.intervention();
        String id =
                Calls.as(REGION)
                        .submit(intervention, SignedWaiver.valid(), TODAY.minusDays(1).toString());
        Calls.as(AME).move(id, "responses", accepted(TODAY, TODAY)).then().statusCode(200);
        Topics.await("samspel.referral.v1", 2, id).forEach(record -> valid(nameOf(record), record));
        Topics.await("samspel.statistics.v1", 2, id)
                .forEach(record -> valid("queue-entry.recorded", record));
        Topics.await("samspel.authority." + AME + ".v1", 4, id)
                .forEach(record -> valid("authority-log", record));
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
        Topics.await("samspel.authority." + AME + ".v1", 1, offer)
                .forEach(record -> valid("offer-log", record));
    }

    @Test
    void thePublishersExamplesAreTakenIn() {
        take(FUNDING, "samspel.funding.v1", "member.joined", "2220002139/2120002304");
        take(FUNDING, "samspel.funding.v1", "intervention.opened", null);
        take(FUNDING, "samspel.funding.v1", "intervention.changed", null);
        take(FUNDING, "samspel.funding.v1", "intervention.closed", null);
        take(PARTICIPANT, "samspel.participant.v1", "participant.registered", null);
        take(PARTICIPANT, "samspel.participant.v1", "waiver.changed", null);
        take(PARTICIPANT, "samspel.participant.v1", "disclosure.made", null);
        take(PARTICIPANT, "samspel.participant.v1", "enrolment.started", null);
        take(PARTICIPANT, "samspel.participant.v1", "enrolment.ended", null);
        take(PARTICIPANT, "samspel.participant.v1", "enrolment.corrected", null);
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

    private static void take(Path folder, String topic, String name, String key) {
        String json = ContractChecks.read(folder.resolve(name + ".example.json"));
        String idField = name.substring(0, name.indexOf('.')) + "Id";
        Topics.send(
                topic,
                "se.samspel." + name + ".v1",
                key == null ? field(folder, name, idField) : key,
                json);
    }

    private static void arrived(String table, Path folder, String name, String idField) {
        Setting.known(table, UUID.fromString(field(folder, name, idField)));
    }

    private static String field(Path folder, String name, String field) {
        return io.restassured.path.json.JsonPath.from(
                        ContractChecks.read(folder.resolve(name + ".example.json")))
                .getString(field);
    }

    private static String nameOf(ConsumerRecord<String, byte[]> record) {
        return Topics.header(record, "ce_type").replace("se.samspel.", "").replaceAll("\\.v1$", "");
    }

    private void valid(String schema, ConsumerRecord<String, byte[]> record) {
        var rules = schemas.getSchema(ContractChecks.read(EVENTS.resolve(schema + ".schema.json")));
        List<?> faults = rules.validate(Topics.text(record), InputFormat.JSON);
        assertThat(faults).as(schema).isEmpty();
    }
}
