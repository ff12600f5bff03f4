package se.samspel.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;
import se.samspel.reporting.AvestaEvents;

/** What is told of employers and joint teams becomes rows that are counted. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EmployerAndTeamProjectionsTest {

    private static final String STATISTICS = "samspel.statistics.v1";

    private final String id = UUID.randomUUID().toString();

    @Test
    void aContactIsCountedByItsOutcome() {
        EventContract.of("participant-service").replay(STATISTICS, "employer-contact.recorded");
        seen(
                "select contacted_on || ' ' || facets from employer_contact where id ="
                        + " '01a6f0c2-7e30-7a11-8c22-5b1f0c9e4d13'",
                "2026-11-12 {\"contactOutcome\": \"INTEREST\"}");
    }

    @Test
    void aPlacementIsCountedBySexKindAndOutcome() {
        EventContract.of("participant-service").replay(STATISTICS, "placement.recorded");
        seen(
                "select sex || ' ' || started_on || ' ' || ended_on || ' ' || facets || ' ' ||"
                        + " amounts from placement where id ="
                        + " '01a6f0c2-7e40-7a11-8c22-5b1f0c9e4d14'",
                "KVINNA 2026-05-04 2026-10-30 {\"inFollowUp\": \"YES\", \"placementKind\": \"SUBSIDISED\","
                        + " \"placementOutcome\": \"EMPLOYED\"} {\"placementDays\": 179}");
    }

    @Test
    void aTeamItemIsCountedByTheWayThatItWent() {
        EventContract.of("referral-service")
                .replay(STATISTICS, "team-item.recorded", "redirect-ways.recorded");
        seen(
                "select came_on || ' ' || left_on || ' ' || amounts || ' ' || (facets ->> 'way')"
                        + " || ' ' || (facets ->> 'about') from team_item where id ="
                        + " '0198f0a2-7c10-7a31-9d55-0c2f3f6b1a09'",
                "2020-02-03 2020-03-11 {\"daysAtTeam\": 37} SAMORDNINGSTEAMET REFERRAL");
        seen(
                "select ways -> 0 ->> 'label' from redirect_ways where intervention_id ="
                        + " '0198f0a1-0b10-7c02-8a11-5e2d7c9b3e44'",
                "Samordningsteamet");
        assertThat(Database.rows("select key from parked_record")).isEmpty();
    }

    @Test
    void whoLeavesFollowUpIsNoLongerInThePlacement() {
        send(placement(1).put("sex", "MAN").put("kind", "WORK_TRAINING"));
        seen(facets(), "{\"inFollowUp\": \"YES\", \"placementKind\": \"WORK_TRAINING\"}");
        send(placement(2));
        seen(facets(), "{\"inFollowUp\": \"NO\"}");
        seen("select sex from placement where id = '" + id + "'", "OKANT");
        send(placement(1).put("sex", "MAN").put("kind", "WORK_TRAINING"));
        send(placement(3));
        seen("select version from placement where id = '" + id + "'", "3");
        seen(facets(), "{\"inFollowUp\": \"NO\"}");
        Topics.send(STATISTICS, "se.samspel.placement.recorded.v1", id, null);
        seen(facets());
    }

    @Test
    void theRowsAreSeenByThoseWhoMayReadTheirInterventionAlone() {
        AvestaEvents.intervention();
        send(placement(1).put("interventionId", AvestaEvents.interventionId()));
        ObjectNode contact = AvestaEvents.versioned(1).put("contactId", id);
        contact.put("interventionId", AvestaEvents.interventionId())
                .put("contactedOn", "2020-03-02")
                .put("outcome", "NO_INTEREST");
        AvestaEvents.send(STATISTICS, "employer-contact.recorded", id, contact);
        ObjectNode item = AvestaEvents.versioned(1).put("itemId", id);
        item.put("interventionId", AvestaEvents.interventionId())
                .put("about", "QUESTION")
                .put("cameOn", "2020-03-02")
                .put("outcome", "OPEN");
        AvestaEvents.send(STATISTICS, "team-item.recorded", id, item);
        for (String table : List.of("placement", "employer_contact", "team_item")) {
            String row = "select id from " + table + " where id = '" + id + "'";
            seen(row, id);
            for (String reader :
                    List.of(
                            "authority:" + AvestaEvents.HOST,
                            "association:" + AvestaEvents.ASSOCIATION)) {
                assertThat(Database.seenBy(reader, row)).as(reader).containsExactly(id);
            }
            for (String other : List.of("authority:2120000142", "operator", "")) {
                assertThat(Database.seenBy(other, row)).as(other).isEmpty();
            }
            assertThat(
                            Database.seenBy(
                                    "authority:" + AvestaEvents.HOST,
                                    "delete from "
                                            + table
                                            + " where id = '"
                                            + id
                                            + "' returning id"))
                    .isEmpty();
        }
    }

    private String facets() {
        return "select facets from placement where id = '" + id + "'";
    }

    private ObjectNode placement(int version) {
        ObjectNode placement = AvestaEvents.versioned(version).put("placementId", id);
        return placement
                .put("interventionId", UUID.randomUUID().toString())
                .put("startedOn", "2020-03-02");
    }

    private void send(ObjectNode placement) {
        AvestaEvents.send(STATISTICS, "placement.recorded", id, placement);
    }

    private static void seen(String rows, String... expected) {
        Eventually.holds(() -> assertThat(Database.rows(rows)).containsExactly(expected));
    }
}
