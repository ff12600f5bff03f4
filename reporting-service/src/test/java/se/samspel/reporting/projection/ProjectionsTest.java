package se.samspel.reporting.projection;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ProjectionsTest {

    private static final String STATISTICS = "samspel.statistics.v1";

    private final UUID enrolment = UUID.randomUUID();
    private final String elsewhere = UUID.randomUUID().toString();

    @BeforeEach
    void tellOfAnotherIntervention() {
        AvestaEvents.intervention(elsewhere, "2220000562", "2120000142", "Another team");
        awaitRows("intervention where id = '" + elsewhere + "'", "name", "Another team");
    }

    @Test
    void theNewestVersionStaysInWhateverOrderTheyCome() {
        record(3, "2020-03-03");
        seen("2020-03-03");
        record(2, "2020-02-02");
        record(3, "2020-01-01");
        UUID marker = UUID.randomUUID();
        send(AvestaEvents.enrolment(marker, 1, elsewhere));
        awaitRows("enrolment where id = '" + marker + "'", "version", "1");
        seen("2020-03-03");
        record(4, "2020-04-04");
        seen("2020-04-04");
    }

    @Test
    void anInterventionThatHasGoneOverIsReadByTheReceivingAssociation() {
        ObjectNode merged = AvestaEvents.versioned(2).put("interventionId", elsewhere);
        merged.put("associationId", "2220003301").put("name", "Another team");
        AvestaEvents.send(
                "samspel.funding.v1",
                "intervention.opened",
                elsewhere,
                merged.put("host", "2120000142"));
        awaitRows("intervention where id = '" + elsewhere + "'", "association_id", "2220003301");
    }

    @Test
    void aSituationKeepsTheDayOnWhichItWasMeasured() {
        EventContract.of("participant-service").replay(STATISTICS, "enrolment.recorded");

        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select s ->> 'measuredOn' from enrolment, jsonb_array_elements(situations) s"
                                                + " where s ->> 'at' = 'BEFORE'"))
                        .contains("2020-01-15"));
    }

    @Test
    void aTombstoneErasesTheRow() {
        record(1, "2020-01-01");
        seen("2020-01-01");

        Topics.send(STATISTICS, "se.samspel.enrolment.recorded.v1", enrolment.toString(), null);

        awaitRows("enrolment where id = '" + enrolment + "'", "version");
    }

    @Test
    void aTombstoneOfAKeyWithPartsErasesItsRow() {
        String key = elsewhere + "/2020/MAN";
        ObjectNode counted = AvestaEvents.versioned(1).put("interventionId", elsewhere);
        counted.put("year", 2020).put("sex", "MAN").put("count", 3);
        AvestaEvents.send(STATISTICS, "anonymous.counted", key, counted);
        String row = "anonymous_count where intervention_id = '" + elsewhere + "'";
        awaitRows(row, "people", "3");

        Topics.send(STATISTICS, "se.samspel.anonymous.counted.v1", key, null);

        awaitRows(row, "people");
    }

    @Test
    void rowsAreSeenByThoseWhoMayReadTheirInterventionAndByNobodyElse() {
        AvestaEvents.intervention();
        String rows =
                "select id from enrolment where intervention_id = '"
                        + AvestaEvents.interventionId()
                        + "'";

        for (String reader :
                List.of(
                        "authority:" + AvestaEvents.HOST,
                        "authority:" + AvestaEvents.MEMBER,
                        "association:" + AvestaEvents.ASSOCIATION)) {
            assertThat(Database.seenBy(reader, rows)).as(reader).hasSize(76);
        }
        for (String other :
                List.of("authority:2120000142", "association:2220000562", "operator", "")) {
            assertThat(Database.seenBy(other, rows)).as(other).isEmpty();
            assertThat(
                            Database.seenBy(
                                    other,
                                    rows.replace(
                                            "id from enrolment", "referral_id from queue_entry")))
                    .isEmpty();
            assertThat(
                            Database.seenBy(
                                    other, rows.replace("id from enrolment", "year from finances")))
                    .isEmpty();
        }
    }

    @Test
    void noReaderChangesAProjection() {
        AvestaEvents.intervention();

        assertThat(
                        Database.seenBy(
                                "authority:" + AvestaEvents.HOST,
                                "update enrolment set version = 9 returning id"))
                .isEmpty();
        assertThat(
                        Database.seenBy(
                                "association:" + AvestaEvents.ASSOCIATION,
                                "delete from finances returning year"))
                .isEmpty();
    }

    @Test
    void aMemberThatHasLeftReadsNothingMore() {
        String association = "2220000562";
        ObjectNode member = AvestaEvents.versioned(1).put("associationId", association);
        member.put("organisationNumber", "2120000290").put("name", "Left").put("party", "KOMMUN");
        member.putArray("authorities").addObject().put("authority", "2120000290").put("name", "L");
        String key = association + "/2120000290";
        AvestaEvents.send("samspel.funding.v1", "member.joined", key, member);
        String rows = "select id from intervention where id = '" + elsewhere + "'";
        Eventually.holds(
                () -> assertThat(Database.seenBy("authority:2120000290", rows)).hasSize(1));

        AvestaEvents.send(
                "samspel.funding.v1",
                "member.joined",
                key,
                member.put("version", 2).put("leftOn", "2020-12-31"));

        Eventually.holds(() -> assertThat(Database.seenBy("authority:2120000290", rows)).isEmpty());
    }

    @Test
    void thePublishersExamplesAreUnderstood() throws IOException {
        Map<String, String> rows =
                Map.ofEntries(
                        entry(
                                "funding-service/association.created",
                                "select name from association"),
                        entry(
                                "funding-service/member.joined",
                                "select organisation_number from member"),
                        entry("funding-service/intervention.opened", "select id from intervention"),
                        entry(
                                "funding-service/intervention.changed",
                                "select id from intervention"),
                        entry("funding-service/intervention.closed", "select id from intervention"),
                        entry(
                                "funding-service/finances.changed",
                                "select intervention_id from finances"),
                        entry(
                                "funding-service/association-year.changed",
                                "select association_id || '/' || year from association_year"),
                        entry(
                                "funding-service/targets.changed",
                                "select intervention_id from intervention_target"),
                        entry(
                                "funding-service/participant-plan.changed",
                                "select intervention_id from participant_plan"),
                        entry("participant-service/enrolment.recorded", "select id from enrolment"),
                        entry("participant-service/meeting.recorded", "select id from meeting"),
                        entry(
                                "participant-service/anonymous.counted",
                                "select intervention_id from anonymous_count"),
                        entry(
                                "referral-service/queue-entry.recorded",
                                "select referral_id from queue_entry"),
                        entry("referral-service/seat.recorded", "select id from seat"),
                        entry(
                                "referral-service/steering-seat.recorded",
                                "select id from steering_seat"),
                        entry(
                                "referral-service/obstacle.recorded",
                                "select id from structural_obstacle"));
        for (var each : rows.entrySet()) {
            String[] source = each.getKey().split("/");
            EventContract publisher = EventContract.of(source[0]);
            String table = each.getValue().replaceFirst(".* from ", "");
            String topic = source[0].startsWith("funding") ? "samspel.funding.v1" : STATISTICS;

            publisher.replay(topic, source[1]);

            var told = new ObjectMapper().readTree(publisher.stored(source[1]).getLast());
            Eventually.holds(() ->
                    assertThat(Database.rows(each.getValue()))
                            .as(table)
                            .contains(identity(told, table)));
        }
        assertThat(Database.rows("select key from parked_record")).isEmpty();
    }

    private static String identity(JsonNode told, String table) {
        if (table.equals("association_year")) {
            return told.get("associationId").asText() + "/" + told.get("year");
        }
        String field =
                switch (table) {
                    case "association" -> "name";
                    case "member" -> "organisationNumber";
                    case "enrolment" -> "enrolmentId";
                    case "meeting" -> "meetingId";
                    case "queue_entry" -> "referralId";
                    case "seat" -> "seatId";
                    case "steering_seat" -> "steeringSeatId";
                    case "structural_obstacle" -> "obstacleId";
                    default -> "interventionId";
                };
        return told.get(field).asText();
    }

    private void record(int version, String startedOn) {
        send(AvestaEvents.enrolment(enrolment, version, elsewhere).put("startedOn", startedOn));
    }

    private static void send(ObjectNode enrolment) {
        String key = enrolment.get("enrolmentId").asText();
        AvestaEvents.send(STATISTICS, "enrolment.recorded", key, enrolment);
    }

    private void seen(String startedOn) {
        awaitRows("enrolment where id = '" + enrolment + "'", "started_on", startedOn);
    }

    private static void awaitRows(String table, String column, String... values) {
        Eventually.holds(() ->
                assertThat(Database.rows("select " + column + " from " + table))
                        .containsExactly(values));
    }
}
