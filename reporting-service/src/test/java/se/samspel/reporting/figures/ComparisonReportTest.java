package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static se.samspel.reporting.AvestaEvents.HOST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.edition.Team;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ComparisonReportTest {

    private static final String FIRST = "2220000570";
    private static final String SECOND = "2220000588";

    @Test
    void partsAreSetBesideEachOtherByOneStatement() {
        new Team(FIRST).enrol(6, "KVINNA", "ARBETE");
        new Team(SECOND).enrol(7, "MAN", "STUDIER");
        municipality(FIRST, "2480");
        municipality(SECOND, "2580");
        Eventually.holds(() -> assertThat(counties()).contains("24", "25"));

        List<String> statements =
                Statements.during(
                        () -> comparison().body("sections[0].rows.key", hasItems("24", "25")));

        // For the report, and for what its parts' own reports would give away of it.
        assertThat(statements)
                .filteredOn(statement -> statement.contains("width_bucket"))
                .hasSizeBetween(1, 2);
    }

    private static void municipality(String association, String code) {
        ObjectNode member = AvestaEvents.versioned(1).put("associationId", association);
        String number = "212000" + code;
        member.put("organisationNumber", number).put("name", "Kommun").put("party", "KOMMUN");
        member.put("municipalityCode", code);
        member.putArray("authorities").addObject().put("authority", number).put("name", "K");
        AvestaEvents.send(
                "samspel.funding.v1", "member.joined", association + "/" + number, member);
    }

    private static List<String> counties() {
        return Database.rows("select distinct area from monthly_figure where level = 'COUNTY'");
    }

    private static ValidatableResponse comparison() {
        return given().auth()
                .oauth2(Tokens.authority(HOST))
                .get(
                        "/reporting/v1/reports/comparison?coverage=nation"
                                + "&from=2020-01-01&to=2020-12-31")
                .then()
                .statusCode(200);
    }
}
