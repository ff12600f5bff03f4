package se.samspel.reporting.obstacle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ObstacleCountsResourceTest {

    // Its own: what other reports have told of the team that all tests share is reckoned with.
    private static final String TEAM = UUID.randomUUID().toString();

    private static boolean told;

    private final String counts = "/reporting/v1/interventions/" + TEAM + "/structural-obstacles";

    @BeforeEach
    void tellOfObstacles() {
        AvestaEvents.intervention();
        if (!told) {
            told = true;
            AvestaEvents.intervention(
                    TEAM, AvestaEvents.ASSOCIATION, AvestaEvents.HOST, "Ett team med hinder");
            tell("INDIVIDUAL", "HOUSING", "2019-07-01", "OPEN");
            tell("ORGANISATION", "WAITING_TIME", "2020-06-30", "HANDLED");
            tell("ORGANISATION", "WAITING_TIME", "2020-01-01", "OPEN");
            tell("ORGANISATION", "RULES", "2020-01-01", "OPEN");
            tell("SOCIETY", "LABOUR_MARKET", "2020-07-01", "OPEN");
        }
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select o.id from structural_obstacle o join intervention i"
                                                + " on i.id = o.intervention_id where i.id = '%s'"
                                                        .formatted(TEAM)))
                        .hasSize(5));
    }

    @Test
    void theHostCountsWhatWasNoticedInAnyPeriod() {
        with(Tokens.authority(AvestaEvents.HOST))
                .get(counts + AvestaEvents.PERIOD)
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("levels.level", contains("INDIVIDUAL", "ORGANISATION", "SOCIETY"))
                .body("levels.count", contains(1, 3, 0))
                .body("levels[1].handled", equalTo(1))
                .body("levels[1].categories.category", contains("RULES", "WAITING_TIME"))
                .body("levels[1].categories.count", contains(1, 2))
                .body("disclosure.suppressed", hasSize(0));
        with(Tokens.authority(AvestaEvents.HOST))
                .get(counts + "?from=2020-07-01&to=2020-07-01")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void othersGetTheIndividualLevelOnlyWhereItIsNotSmall() {
        for (String token :
                List.of(
                        Tokens.authority(AvestaEvents.MEMBER),
                        Tokens.office(AvestaEvents.ASSOCIATION))) {
            with(token)
                    .get(counts + AvestaEvents.PERIOD)
                    .then()
                    .statusCode(200)
                    .body("total", nullValue())
                    .body("levels[0].count", nullValue())
                    .body("levels[0].categories", nullValue())
                    .body("levels[1].count", equalTo(3))
                    .body("disclosure.threshold", equalTo(5))
                    .body("disclosure.suppressed", contains("/total", "/levels/0"));
            with(token)
                    .get(counts + "?from=2019-07-02&to=2020-06-30")
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("period-not-open"));
        }
    }

    @Test
    void strangersOperatorsAndCallersWithoutTokenReadNothing() {
        String year = counts + AvestaEvents.PERIOD;
        given().get(year).then().statusCode(401);
        with(Tokens.operator()).get(year).then().statusCode(403);
        with(Tokens.authority("2120000142")).get(year).then().statusCode(404);
        assertThat(Database.seenBy("authority:2120000142", "select id from structural_obstacle"))
                .isEmpty();
    }

    private static void tell(String level, String category, String on, String state) {
        String id = UUID.randomUUID().toString();
        ObjectNode obstacle = AvestaEvents.versioned(1).put("obstacleId", id);
        obstacle.put("interventionId", TEAM)
                .put("level", level)
                .put("category", category)
                .put("noticedOn", on)
                .put("state", state);
        AvestaEvents.send("samspel.statistics.v1", "obstacle.recorded", id, obstacle);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }
}
