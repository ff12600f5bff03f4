package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Which forecasts were set, when and by whom. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ForecastHistoryTest {

    private AnAssociation association;
    private AFollowedTeam team;

    @BeforeEach
    void aTeam() {
        association = AnAssociation.withMembers();
        team = AFollowedTeam.without(association);
    }

    @Test
    void everyForecastIsKeptWithItsAuthorTheLatestFirst() {
        team.forecast("2020-06-30", 100, 20).then().statusCode(201);
        again("1", "2020-09-30", "ekonom-1").statusCode(200);
        association
                .office()
                .get(team.url("/forecasts/2020/history?total=true"))
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(2))
                .body("items.number", contains(2, 1))
                .body("items.asOf", contains("2020-09-30", "2020-06-30"))
                .body("items[0].actingUser", equalTo("ekonom-1"))
                .body("items[0].comment", equalTo("Vakant tjänst"))
                .body("items[0].lines.forecastYearCostSek", contains(110))
                .body("items[1].actingUser", nullValue())
                .body("items[1].lines.costCategory", contains("PERSONAL", "LOKALER"))
                .body("items[1].lines.forecastYearCostSek", contains(100, 20));
        association
                .office()
                .get(team.url("/forecasts/2020"))
                .then()
                .header("ETag", "\"2\"")
                .body("lines.forecastYearCostSek", contains(110));
    }

    @Test
    void whatWasRefusedLeavesNoTrace() {
        team.forecast("2020-06-30", 100).then().statusCode(201);
        again("7", "2020-09-30", "ekonom-1").statusCode(412);
        again("1", "2020-09-30", "19121212-1212").statusCode(400);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(
                        AFollowedTeam.forecastBody("2020-09-30", 110)
                                .replace("Vakant tjänst", "19121212-1212"))
                .put(team.url("/forecasts/2020"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
        association
                .office()
                .get(team.url("/forecasts/2020/history"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aYearWithoutForecastHasAnEmptyHistory() {
        association
                .office()
                .get(team.url("/forecasts/2019/history"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private ValidatableResponse again(String version, String asOf, String user) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .header("Samspel-Acting-User", user)
                .body(AFollowedTeam.forecastBody(asOf, 110))
                .put(team.url("/forecasts/2020"))
                .then();
    }
}
