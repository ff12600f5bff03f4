package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** An obstacle is no person, but few of the individual level can tell of one. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ObstacleReportTest {

    private static final String HOST = Tokens.authority(AvestaEvents.HOST);
    private static final List<String> OTHERS =
            List.of(Tokens.authority(AvestaEvents.MEMBER), Tokens.office(AvestaEvents.ASSOCIATION));
    private static final @Nullable Object WITHHELD = null;

    private final String team = UUID.randomUUID().toString();

    @BeforeEach
    void tellOfTheTeam() {
        AvestaEvents.intervention();
        AvestaEvents.intervention(
                team, AvestaEvents.ASSOCIATION, AvestaEvents.HOST, "Ett team med hinder");
    }

    @Test
    void theHostCountsWhatWasNoticedInAnyPeriod() {
        tellOfOneAndThree();
        JsonPath year = read(HOST, "obstacles", AvestaEvents.PERIOD).jsonPath();
        assertThat(cells(year, "level", "SOCIETY")).containsExactly(0);
        assertThat(cells(year, "level", "ALL")).containsExactly(4);
        assertThat(cells(year, "handled", "YES")).first().isEqualTo(1);
        JsonPath categories = read(HOST, "obstacle-categories", AvestaEvents.PERIOD).jsonPath();
        assertThat(cells(categories, "level", "INDIVIDUAL")).containsExactly(1, 0);
        assertThat(cells(categories, "level", "ORGANISATION")).containsExactly(3, 1);
        assertThat(cells(categories, "ofOthers", "RULES")).containsExactly(1, 0);
        assertThat(cells(categories, "ofOthers", "WAITING_TIME")).containsExactly(2, 1);
        assertThat(cells(categories, "ofIndividuals", "HOUSING")).containsExactly(1, 0);
        JsonPath day = read(HOST, "obstacles", "?from=2020-07-01&to=2020-07-01").jsonPath();
        assertThat(cells(day, "level", "ALL")).containsExactly(1);
    }

    @Test
    void othersGetFewOfOrganisationsButNotOfIndividuals() {
        tellOfOneAndThree();
        for (String token : OTHERS) {
            JsonPath year = read(token, "obstacles", AvestaEvents.PERIOD).jsonPath();
            assertThat(cells(year, "level", "INDIVIDUAL")).containsExactly(WITHHELD);
            assertThat(cells(year, "level", "ORGANISATION")).containsExactly(3);
            assertThat(cells(year, "level", "ALL")).containsExactly(WITHHELD);
            JsonPath categories =
                    read(token, "obstacle-categories", AvestaEvents.PERIOD).jsonPath();
            assertThat(cells(categories, "level", "INDIVIDUAL")).first().isEqualTo(WITHHELD);
            assertThat(cells(categories, "level", "ORGANISATION")).containsExactly(3, 1);
            assertThat(cells(categories, "ofOthers", "WAITING_TIME")).containsExactly(2, 1);
            assertThat(cells(categories, "ofIndividuals", "HOUSING")).first().isEqualTo(WITHHELD);
            read(token, "obstacles", "?from=2019-07-02&to=2020-06-30")
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("period-not-open"));
        }
    }

    @Test
    void aLaterEditionTellsNoFewWhoCame() {
        for (int i = 0; i < 5; i++) {
            tell("INDIVIDUAL", "HOUSING", "2020-01-01", "OPEN");
        }
        arrived(5);
        String office = Tokens.office(AvestaEvents.ASSOCIATION);
        JsonPath before = read(office, "obstacles", AvestaEvents.PERIOD).jsonPath();
        assertThat(cells(before, "level", "INDIVIDUAL")).containsExactly(5);
        tell("INDIVIDUAL", "HOUSING", "2020-02-01", "OPEN");
        tell("ORGANISATION", "RULES", "2020-02-01", "OPEN");
        arrived(7);
        JsonPath after = read(office, "obstacles", AvestaEvents.PERIOD).jsonPath();
        assertThat(cells(after, "level", "INDIVIDUAL")).containsExactly(WITHHELD);
        assertThat(cells(after, "level", "ORGANISATION")).containsExactly(1);
        assertThat(cells(after, "level", "ALL")).containsExactly(WITHHELD);
    }

    @Test
    void strangersOperatorsAndCallersWithoutTokenReadNothing() {
        given().get(path("obstacles", AvestaEvents.PERIOD)).then().statusCode(401);
        read(Tokens.authority("2120000142"), "obstacles", AvestaEvents.PERIOD)
                .then()
                .statusCode(404);
        assertThat(Database.seenBy("authority:2120000142", "select id from structural_obstacle"))
                .isEmpty();
    }

    private void tellOfOneAndThree() {
        tell("INDIVIDUAL", "HOUSING", "2019-07-01", "OPEN");
        tell("ORGANISATION", "WAITING_TIME", "2020-06-30", "HANDLED");
        tell("ORGANISATION", "WAITING_TIME", "2020-01-01", "OPEN");
        tell("ORGANISATION", "RULES", "2020-01-01", "OPEN");
        tell("SOCIETY", "LABOUR_MARKET", "2020-07-01", "OPEN");
        arrived(5);
    }

    private void tell(String level, String category, String on, String state) {
        String id = UUID.randomUUID().toString();
        ObjectNode obstacle = AvestaEvents.versioned(1).put("obstacleId", id);
        obstacle.put("interventionId", team)
                .put("level", level)
                .put("category", category)
                .put("noticedOn", on)
                .put("state", state);
        AvestaEvents.send("samspel.statistics.v1", "obstacle.recorded", id, obstacle);
    }

    private void arrived(int obstacles) {
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from structural_obstacle where intervention_id"
                                                + " = '%s'".formatted(team)))
                        .hasSize(obstacles));
    }

    private Response read(String token, String report, String period) {
        return given().auth().oauth2(token).get(path(report, period));
    }

    private String path(String report, String period) {
        return "/reporting/v1/reports/" + report + period + "&coverage=intervention:" + team;
    }

    private static List<@Nullable Object> cells(JsonPath report, String section, String row) {
        return report.getList(
                "sections.find { it.key == '%s' }.rows.find { it.key == '%s' }.cells.value"
                        .formatted(section, row));
    }
}
