package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.AvestaEvents.HOST;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.edition.Team;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class NationalReportTest {

    private static final String SUMMING = "width_bucket";

    @Test
    void theSumsAreReadAgainOnlyWhenTheyHaveChanged() {
        AvestaEvents.intervention();
        Team team = new Team(AvestaEvents.ASSOCIATION);
        team.enrol(9, "KVINNA", "ARBETE");
        team.arrived();
        AvestaEvents.summed();
        Eventually.holds(
                () -> assertThat(Statements.during(this::exits)).noneMatch(this::isOfSums));
        int before = exits();

        team.enrol(8, "MAN", "STUDIER");
        team.arrived();

        Eventually.holds(() -> assertThat(exits()).isGreaterThanOrEqualTo(before + 8));
    }

    private boolean isOfSums(String statement) {
        return statement.contains(SUMMING);
    }

    private int exits() {
        JsonPath report =
                given().auth()
                        .oauth2(Tokens.authority(HOST))
                        .get(
                                "/reporting/v1/reports/participants?coverage=nation&from=2020-01-01"
                                        + "&to=2020-12-31")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        List<Integer> all =
                report.getList(
                        "sections.find { it.key == 'flow' }.rows.find { it.key == 'ALL' }"
                                + ".cells.value");
        return Objects.requireNonNull(all.get(3));
    }
}
