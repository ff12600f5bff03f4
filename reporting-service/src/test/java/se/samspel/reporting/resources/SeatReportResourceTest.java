package se.samspel.reporting.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** The Avesta team's seats by party and quarter. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SeatReportResourceTest {

    private String report = "";

    @BeforeEach
    void tellTheAvestaSeats() {
        AvestaSeats.told();
        report = AvestaEvents.intervention() + "/seat-report";
    }

    @Test
    void everyReaderGetsTheSeatsExactly() {
        for (String token :
                List.of(
                        Tokens.authority(AvestaEvents.HOST),
                        Tokens.authority(AvestaEvents.MEMBER),
                        Tokens.office(AvestaEvents.ASSOCIATION))) {
            with(token)
                    .get(report + AvestaEvents.PERIOD)
                    .then()
                    .statusCode(200)
                    .body("definition", equalTo("seats"))
                    .body("exact", equalTo(true))
                    .body("title.sv", equalTo("Tjänster och vakanser"))
                    .body(
                            "sections.key",
                            contains(
                                    "seats",
                                    "agreed",
                                    "actual",
                                    "vacant",
                                    "parties",
                                    "steeringGroup"))
                    .body(
                            "sections[0].columns.key",
                            contains("2019-Q3", "2019-Q4", "2020-Q1", "2020-Q2"))
                    .body("sections[4].rows.size()", equalTo(5))
                    .body("sections[4].rows[0].cells[0].value", equalTo(new BigDecimal("0.73")))
                    .body("sections[4].rows[0].cells[1].value", equalTo(new BigDecimal("0.38")))
                    .body("sections[4].rows[0].label.sv", equalTo("Arbetsförmedlingen"))
                    .body("sections[4].rows[4].kind", equalTo("SUM"))
                    .body("sections[5].rows[0].cells[1].value", equalTo(1))
                    .body("sections[0].lead", nullValue());
        }
    }

    @Test
    void theLastQuarterIsReadAsItsDays() {
        with(Tokens.authority(AvestaEvents.HOST))
                .get(report + "?from=2020-06-30&to=2020-06-30")
                .then()
                .statusCode(200)
                .body("sections[0].columns.key", contains("2020-Q2"))
                .body("sections[0].rows[0].cells[0].value", equalTo(new BigDecimal("4.40")))
                .body("sections[0].rows[1].cells[0].value", equalTo(new BigDecimal("3.60")))
                .body("sections[0].rows[3].cells[0].value", equalTo(new BigDecimal("0.20")));
    }

    @Test
    void strangersOperatorsAndCallersWithoutTokenReadNothing() {
        String year = report + AvestaEvents.PERIOD;
        given().get(year).then().statusCode(401);
        with(Tokens.operator()).get(year).then().statusCode(403);
        with(Tokens.authority("2120000142")).get(year).then().statusCode(404);
    }

    @Test
    void aPeriodMustBeSaid() {
        for (String query :
                List.of(
                        "",
                        "?from=2020-01-01",
                        "?from=2020-01-01&to=2020-02-30",
                        "?from=2020-02-01&to=2020-01-01")) {
            with(Tokens.authority(AvestaEvents.HOST)).get(report + query).then().statusCode(400);
        }
    }

    /** Beside them go those of work in the background. */
    @Test
    void theReportCostsThreeStatements() {
        AvestaEvents.summed();
        assertThat(
                        Statements.during(() ->
                                with(Tokens.authority(AvestaEvents.HOST))
                                        .get(report + AvestaEvents.PERIOD)))
                .filteredOn(sql -> sql.startsWith("select i.id") || sql.contains("seat s"))
                .hasSize(3);
    }

    private static RequestSpecification with(String token) {
        return given().config(
                        RestAssured.config()
                                .jsonConfig(
                                        JsonConfig.jsonConfig()
                                                .numberReturnType(
                                                        JsonPathConfig.NumberReturnType
                                                                .BIG_DECIMAL)))
                .auth()
                .oauth2(token);
    }
}
