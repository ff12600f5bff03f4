package se.samspel.reporting.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.AvestaEvents.PERIOD;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamReportResourceTest {

    private static final String STRANGER = "2120000142";

    private String report = "";

    @BeforeEach
    void tellTheAvestaYear() {
        report = AvestaEvents.intervention() + "/team-report";
    }

    @Test
    void theHostReadsThePublishedFiguresToTheLastDigit() throws Exception {
        String body = as(HOST).get(report + PERIOD).then().statusCode(200).extract().asString();
        JsonNode answer =
                JsonMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                        .build()
                        .readTree(body);

        AvestaCaseFiles.expected()
                .get("teamReport")
                .properties()
                .forEach(table ->
                        assertThat(answer.get(table.getKey()))
                                .as(table.getKey())
                                .isEqualTo(table.getValue()));
    }

    @Test
    void theReportTellsWhatItIs() {
        as(HOST).get(report + PERIOD)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .contentType("application/json")
                .body("interventionId", equalTo(AvestaEvents.interventionId()))
                .body("definitionVersion", equalTo("1"))
                .body("computedAt", containsString("T"))
                .body("anonymous", hasSize(2))
                .body("anonymous[0]", equalTo(Map.of("year", 2019, "count", 0)))
                .body("anonymous[1]", equalTo(Map.of("year", 2020, "count", 6)))
                .body("disclosure.threshold", equalTo(5))
                .body("disclosure.suppressed", hasSize(0))
                .body("$", not(hasKey("incomePayerGroups")))
                .body("exits", not(hasKey("byGroup")));
    }

    @Test
    void aMembersAuthorityAndTheOfficeReadItUnderDisclosureControl() {
        for (RequestSpecification reader : List.of(as(MEMBER), office(ASSOCIATION))) {
            reader.get(report + PERIOD)
                    .then()
                    .statusCode(200)
                    .body("stockAndFlow.exits", equalTo(36))
                    .body("bySex.enrolled.MAN", equalTo(6))
                    .body("incomePayer.enrolled.SOCIALTJANST", equalTo(14))
                    .body("incomePayer.enrolled.ARBETSFORMEDLINGEN", nullValue())
                    .body("incomePayerGroups.enrolled.EJ_SOCIALTJANST", equalTo(9))
                    .body("referringParty.enrolled.REGION", equalTo(15))
                    .body("referringPartyGroups.activeAtEnd.STATEN", equalTo(11))
                    .body("exits.total", equalTo(36))
                    .body("exits.earlyDropouts", nullValue())
                    .body("exits.byDestination.keySet()", hasSize(9))
                    .body("exits.byDestination.values()", not(hasItem(7)))
                    .body("exits.byGroup.WORK_OR_STUDIES", equalTo(8))
                    .body("exits.byGroup.OTHER", nullValue())
                    .body("exits.goalAttained", equalTo(22))
                    .body("exits.goalAttainedPercentOfAllExits", equalTo(61.1f))
                    .body("throughputMonths.meanExcludingDropouts", nullValue())
                    .body("incomeChange.before.SOCIALTJANST", nullValue())
                    .body("anonymous", hasSize(1))
                    .body(
                            "disclosure.suppressed",
                            hasItems(
                                    "/exits/earlyDropouts",
                                    "/incomePayer/enrolled/INGEN",
                                    "/exits/byDestination/ARBETE",
                                    "/exits/byGroup/OTHER",
                                    "/incomeChange"));
        }
    }

    @Test
    void anotherAuthorityOfTheHostsOwnMunicipalityIsNotTheHost() {
        as("2120002304.social")
                .get(report + PERIOD)
                .then()
                .statusCode(200)
                .body("exits.earlyDropouts", nullValue());
    }

    @Test
    void forStrangersThereIsNoSuchIntervention() {
        as(STRANGER).get(report + PERIOD).then().statusCode(404);
        office("2220000562").get(report + PERIOD).then().statusCode(404);
        as(HOST).get("/reporting/v1/interventions/no-uuid/team-report" + PERIOD)
                .then()
                .statusCode(404);
        as(HOST).get(
                        "/reporting/v1/interventions/0199f1de-7f2a-7c31-9d4e-0c6f2f6a1bff/team-report"
                                + PERIOD)
                .then()
                .statusCode(404);
    }

    @Test
    void withoutTokenOrScopeThereIsNoReport() {
        given().get(report + PERIOD).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(Tokens.operator()).get(report + PERIOD).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.authority(HOST, "referral.read"))
                .get(report + PERIOD)
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheHostChoosesItsOwnPeriods() {
        String spring = "?from=2020-01-01&to=2020-06-30";

        as(HOST).get(report + spring).then().statusCode(200);
        as(MEMBER)
                .header("Accept-Language", "en")
                .get(report + spring)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:period-not-open"));
        as(STRANGER).get(report + spring).then().statusCode(404);
    }

    @Test
    void aPeriodMustBeTwoDaysInOrder() {
        for (String period :
                List.of(
                        "",
                        "?from=2019-07-01",
                        "?from=2019-07-01&to=tomorrow",
                        "?from=2019-02-29&to=2020-06-30",
                        "?from=2020-06-30&to=2019-07-01")) {
            as(HOST).get(report + period)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void theSameFiguresComeAsCsv() throws Exception {
        String csv =
                as(HOST).accept("text/csv")
                        .get(report + PERIOD)
                        .then()
                        .statusCode(200)
                        .contentType("text/csv;charset=UTF-8")
                        .extract()
                        .asString();

        try (var rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            assertThat(rows.stream().map(row -> String.join("|", row.toList())))
                    .startsWith("table|key|column|value", "period|from||2019-07-01")
                    .contains(
                            "stockAndFlow|activeAtStart||53",
                            "bySex|exits|KVINNA|20",
                            "exits|byDestination|ARBETE|7",
                            "youngShareOfActivePercent|||27.5",
                            "yearsInPublicSupportAtEnrolment|exits||4.0",
                            "anonymous|2020||6");
        }
    }

    @Test
    void theSameTokenGetsThePageInTheReadersLanguage() {
        page("sv").body(containsString("Därtill 6 anonyma 2020")).body(containsString("64,7"));
        page("en-GB,sv;q=0.5").body(containsString("In addition 6 anonymous in 2020"));
        as(HOST).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(report + PERIOD)
                .then()
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    private ValidatableResponse page(String language) {
        return as(HOST).accept("text/html")
                .header("Accept-Language", language)
                .get(report + PERIOD)
                .then()
                .statusCode(200);
    }

    @Test
    void othersReadWithheldFiguresInWordsOnThePage() {
        Response page = as(MEMBER).accept("text/html").get(report + PERIOD);

        page.then().statusCode(200).body(containsString("visas ej"));
        assertThat(page.asString())
                .doesNotContain("Datakvalitet")
                .contains("Röjandekontroll", "Staten", "Arbete eller studier");
    }

    @Test
    void aFormThatDoesNotExistIsNotAcceptable() {
        as(HOST).accept("image/jpeg").get(report + PERIOD).then().statusCode(406);
        as(HOST).accept("application/pdf")
                .get(report + "/charts/exits" + PERIOD)
                .then()
                .statusCode(406);
    }

    @Test
    void aReportCostsOneStatementForEachKindOfRow() {
        AvestaEvents.summed();
        assertThat(Statements.during(() -> as(HOST).get(report + PERIOD).then().statusCode(200)))
                .hasSize(5)
                .anyMatch(statement -> statement.contains("set_config"))
                .anyMatch(statement -> statement.contains("from intervention"))
                .anyMatch(statement -> statement.contains("from enrolment"))
                .anyMatch(statement -> statement.contains("from queue_entry"))
                .anyMatch(statement -> statement.contains("from anonymous_count"));
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office(String association) {
        return given().auth().oauth2(Tokens.office(association));
    }
}
