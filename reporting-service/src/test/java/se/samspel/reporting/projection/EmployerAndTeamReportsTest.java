package se.samspel.reporting.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** The reports on employers and on the way through a joint team, as the host reads them. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EmployerAndTeamReportsTest {

    private static final String STATISTICS = "samspel.statistics.v1";

    private final String intervention = UUID.randomUUID().toString();

    @Test
    void contactsAndPlacementsAreCountedByWhatTheyAre() {
        tellOfTheIntervention();
        contact("INTEREST");
        contact("INTEREST");
        contact("NO_INTEREST");
        placement("KVINNA", "SUBSIDISED", "2020-05-01", "EMPLOYED");
        placement("MAN", "SUBSIDISED", null, null);
        placement(null, null, null, null);
        arrived("employer_contact", 3);
        arrived("placement", 3);
        JsonPath report = report("employers");
        assertThat(cells(report, "contacts", "INTEREST")).startsWith(2);
        assertThat(cells(report, "contacts", "NO_INTEREST")).startsWith(1);
        assertThat(cells(report, "contacts", "ALL")).startsWith(3);
        assertThat(cells(report, "placementKind", "SUBSIDISED")).startsWith(1, 1, 2);
        assertThat(cells(report, "placementKind", "UNKNOWN")).startsWith(0, 0, 1);
        assertThat(cells(report, "placementKind", "ALL")).startsWith(1, 1, 3);
        assertThat(cells(report, "placementOutcome", "EMPLOYED")).startsWith(1, 0, 1);
    }

    @Test
    void theWayThroughTheTeamIsCountedByWhereItLed() {
        tellOfTheIntervention();
        item("REFERRAL", "REDIRECTED", "SAMORDNINGSTEAMET", UUID.randomUUID().toString());
        item("REFERRAL", "REDIRECTED", "ORDINARIE_VERKSAMHET", null);
        item("REFERRAL", "REDIRECTED", "ORDINARIE_VERKSAMHET", null);
        item("REFERRAL", "DECLINED", null, null);
        item("QUESTION", "OPEN", null, null);
        ObjectNode ways = AvestaEvents.versioned(1).put("interventionId", intervention);
        ways.putArray("ways")
                .addObject()
                .put("code", "ORDINARIE_VERKSAMHET")
                .put("label", "Ordinarie verksamhet");
        AvestaEvents.send(STATISTICS, "redirect-ways.recorded", intervention, ways);
        arrived("redirect_ways", 1);
        arrived("team_item", 5);
        JsonPath report = report("joint-team");
        assertThat(cells(report, "source", "MEMBER")).startsWith(4);
        assertThat(cells(report, "source", "QUESTION")).startsWith(1);
        assertThat(cells(report, "outcome", "REDIRECTED")).startsWith(3);
        assertThat(cells(report, "outcome", "DECLINED")).startsWith(1);
        assertThat(cells(report, "outcome", "UNKNOWN")).startsWith(1);
        assertThat(cells(report, "destination", "INTERVENTION")).startsWith(1);
        assertThat(cells(report, "destination", "ORDINARY_ACTIVITY")).startsWith(2);
        JsonPath went = report("joint-team-ways");
        assertThat(cells(went, "way", "ORDINARIE_VERKSAMHET")).startsWith(2);
        assertThat(cells(went, "way", "SAMORDNINGSTEAMET")).startsWith(1);
        assertThat(went.getList("sections[0].rows.label.sv"))
                .contains("Ordinarie verksamhet", "SAMORDNINGSTEAMET");
        JsonPath referrers = report("joint-team-referrers");
        assertThat(cells(referrers, "party", "REGION")).startsWith(4);
        assertThat(cells(referrers, "party", "ALL")).startsWith(4);
    }

    private void tellOfTheIntervention() {
        AvestaEvents.intervention();
        AvestaEvents.intervention(intervention, AvestaEvents.ASSOCIATION, AvestaEvents.HOST, "MGT");
    }

    private void contact(String outcome) {
        String id = UUID.randomUUID().toString();
        ObjectNode told = AvestaEvents.versioned(1).put("contactId", id);
        told.put("interventionId", intervention)
                .put("contactedOn", "2020-03-02")
                .put("outcome", outcome);
        AvestaEvents.send(STATISTICS, "employer-contact.recorded", id, told);
    }

    private void placement(
            @Nullable String sex,
            @Nullable String kind,
            @Nullable String endedOn,
            @Nullable String outcome) {
        String id = UUID.randomUUID().toString();
        ObjectNode told = AvestaEvents.versioned(1).put("placementId", id);
        told.put("interventionId", intervention)
                .put("startedOn", "2020-03-02")
                .put("sex", sex)
                .put("kind", kind)
                .put("endedOn", endedOn)
                .put("outcome", outcome);
        AvestaEvents.send(STATISTICS, "placement.recorded", id, told);
    }

    private void item(String about, String outcome, @Nullable String way, @Nullable String ledTo) {
        String id = UUID.randomUUID().toString();
        ObjectNode told = AvestaEvents.versioned(1).put("itemId", id);
        told.put("interventionId", intervention)
                .put("about", about)
                .put("referringAuthority", about.equals("REFERRAL") ? region() : null)
                .put("cameOn", "2020-02-03")
                .put("outcome", outcome)
                .put("way", way)
                .put("ledTo", ledTo)
                .put("leftOn", outcome.equals("OPEN") ? null : "2020-03-11");
        AvestaEvents.send(STATISTICS, "team-item.recorded", id, told);
    }

    private static String region() {
        return Database.rows(
                        """
                        select a ->> 'authority' from member m
                        cross join jsonb_array_elements(m.authorities) a
                        where m.association_id = '%s' and m.party = 'REGION' limit 1\
                        """
                                .formatted(AvestaEvents.ASSOCIATION))
                .getFirst();
    }

    private void arrived(String table, int rows) {
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from %s where intervention_id = '%s'"
                                                .formatted(table, intervention)))
                        .hasSize(rows));
    }

    private JsonPath report(String definition) {
        return given().auth()
                .oauth2(Tokens.authority(AvestaEvents.HOST))
                .get(
                        "/reporting/v1/reports/%s?coverage=intervention:%s&from=2020-01-01&to=2020-12-31"
                                .formatted(definition, intervention))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Object> cells(JsonPath report, String section, String row) {
        return report.getList(
                "sections.find { it.key == '%s' }.rows.find { it.key == '%s' }.cells.value"
                        .formatted(section, row));
    }
}
