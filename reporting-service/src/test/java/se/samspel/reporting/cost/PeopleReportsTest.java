package se.samspel.reporting.cost;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** What others read stays as it was shown, and a change of few people is not told by the next. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class PeopleReportsTest {

    private static final String ASSOCIATION = "2220008730";
    private static final String URL =
            "/reporting/v1/associations/" + ASSOCIATION + "/cost-per-result?year=2021";

    private final String team = UUID.randomUUID().toString();

    @Test
    void theLatestEditionIsReadUntilAFigureChangesByMoreThanFew() {
        ObjectNode created = AvestaEvents.versioned(1).put("associationId", ASSOCIATION);
        AvestaEvents.send(
                "samspel.funding.v1",
                "association.created",
                ASSOCIATION,
                created.put("name", "Förbundet Ö"));
        AvestaEvents.intervention(team, ASSOCIATION, "2120008715.ame", "Teamet");
        enrolled(20, 20);

        JsonPath first = read();
        assertThat(first.getInt("sections[0].rows[0].cells[1].value")).isEqualTo(20);
        assertThat(read().getString("dataTime")).isEqualTo(first.getString("dataTime"));

        enrolled(2, 22);
        assertThat(read().getString("sections[0].rows[0].cells[1].state")).isEqualTo("WITHHELD");

        enrolled(8, 30);
        JsonPath last = read();
        assertThat(last.getInt("sections[0].rows[0].cells[1].value")).isEqualTo(30);
        assertThat(
                        Database.rows(
                                "select number from edition where coverage = 'association:%s' order by 1"
                                        .formatted(ASSOCIATION)))
                .containsExactly("1", "2", "3");
    }

    private void enrolled(int more, int all) {
        for (int i = 0; i < more; i++) {
            ObjectNode one = AvestaEvents.enrolment(UUID.randomUUID(), 1, team);
            one.put("associationId", ASSOCIATION).put("startedOn", "2021-02-01");
            AvestaEvents.send(
                    "samspel.statistics.v1",
                    "enrolment.recorded",
                    one.get("enrolmentId").asText(),
                    one);
        }
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from enrolment e join intervention i on i.id ="
                                                + " e.intervention_id where i.id = '%s'"
                                                        .formatted(team)))
                        .hasSize(all));
    }

    private static JsonPath read() {
        return given().auth()
                .oauth2(Tokens.office(ASSOCIATION))
                .get(URL)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
