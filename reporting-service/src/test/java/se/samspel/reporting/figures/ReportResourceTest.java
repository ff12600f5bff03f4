package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReportResourceTest {

    private static final String STRANGER = "2120000142";
    private static final String YEAR = "&from=2019-07-01&to=2020-06-30";

    private String team = "";

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
        team = "?coverage=intervention:" + AvestaEvents.interventionId() + YEAR;
    }

    @Test
    void theHostReadsWhoCameAndWentAsInTheTeamReport() {
        ValidatableResponse report = read(as(HOST), "participants").statusCode(200);

        report.body("exact", equalTo(true));
        cells(report, "flow", "ALL", List.of(53, 23, 76, 36, 40));
        cells(report, "flow", "KVINNA", List.of(32, 17, 49, 20, 29));
        cells(report, "payer", "SOCIALTJANST", "people.total", 14);
    }

    @Test
    void theHostReadsGoalsAsInTheTeamReport() {
        ValidatableResponse report = read(as(HOST), "exits").statusCode(200);

        report.body(row("goal", "ALL") + "[0].value", equalTo(36));
        report.body(row("goal", "ALL") + "[1].value", equalTo(22));
        report.body(row("goal", "ALL") + "[2].value", equalTo(64.7f));
        report.body(row("goal", "ALL") + "[3].value", equalTo(61.1f));
    }

    @Test
    void theHostReadsTheRollingThroughputAsInTheTeamReport() {
        ValidatableResponse report = read(as(HOST), "throughput").statusCode(200);

        report.body("sections[0].columns", hasSize(12))
                .body("sections[0].columns[11].key", equalTo("months.2020-06-01"))
                .body(row("months", "ALL") + "[11].value", equalTo(17.8f))
                .body(row("exits", "ALL") + "[11].value", equalTo(36));
    }

    @Test
    void othersReadAnEditionWithoutSmallGroups() {
        for (RequestSpecification reader : List.of(as(MEMBER), office(ASSOCIATION))) {
            read(reader, "exits")
                    .statusCode(200)
                    .body("exact", equalTo(false))
                    .body(
                            "sections.rows.cells.flatten().value.findAll { it != null && it > 0 && it < 5 }",
                            hasSize(0));
        }
    }

    @Test
    void everyReportOfThePlatformCanBeReadByTheHostAndByOthers() {
        List<String> keys =
                as(HOST).get("/reporting/v1/report-definitions?limit=100")
                        .then()
                        .statusCode(200)
                        .body("items.key", hasItems("exits", "queue", "sus-income"))
                        .extract()
                        .path(
                                "items.findAll { it.definition.coverage.contains('INTERVENTION') && it.definition.key.indexOf('test-') != 0 }.key");
        for (String key : keys) {
            read(as(HOST), key).statusCode(200).body("definition", equalTo(key));
            read(as(MEMBER), key).statusCode(200).body("definition", equalTo(key));
        }
    }

    @Test
    void theAssociationAndTheNationAreReadUnderDisclosureControl() {
        for (String coverage : List.of("association:" + ASSOCIATION, "nation")) {
            for (String key : List.of("exits", "comparison", "participants")) {
                as(MEMBER)
                        .get("/reporting/v1/reports/" + key + "?coverage=" + coverage + YEAR)
                        .then()
                        .statusCode(200)
                        .body("exact", equalTo(false));
            }
        }
        given().auth()
                .oauth2(Tokens.operator())
                .get("/reporting/v1/reports/exits?coverage=nation" + YEAR)
                .then()
                .statusCode(200);
    }

    @Test
    void forStrangersThereIsNoSuchReport() {
        read(as(STRANGER), "exits").statusCode(404);
        read(office("2220000562"), "exits").statusCode(404);
        as(STRANGER)
                .get("/reporting/v1/reports/exits?coverage=association:" + ASSOCIATION + YEAR)
                .then()
                .statusCode(404);
        as(STRANGER)
                .get("/reporting/v1/reports/exits?coverage=nation" + YEAR)
                .then()
                .statusCode(404);
        read(as(HOST), "no-such-report").statusCode(404);
    }

    @Test
    void withoutTokenOrScopeThereIsNoReport() {
        given().get("/reporting/v1/reports/exits" + team).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.authority(HOST, "referral.read"))
                .get("/reporting/v1/reports/exits" + team)
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheHostChoosesItsOwnPeriods() {
        String spring = team.replace("2019-07-01", "2020-01-01");

        as(HOST).get("/reporting/v1/reports/exits" + spring).then().statusCode(200);
        as(MEMBER)
                .get("/reporting/v1/reports/exits" + spring)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:period-not-open"));
    }

    @Test
    void whatCannotBeACoverageIsMalformed() {
        for (String coverage :
                List.of("county:99", "intervention:1", "municipality:20", "nation:1")) {
            as(HOST).get("/reporting/v1/reports/exits?coverage=" + coverage + YEAR)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void aReportCostsOneStatementForEachPopulation() {
        AvestaEvents.summed();
        assertThat(Statements.during(() -> read(as(HOST), "exits").statusCode(200)))
                .hasSize(4)
                .anyMatch(statement -> statement.contains("from intervention"))
                .anyMatch(statement -> statement.contains("from report_definition"))
                .anyMatch(statement -> statement.contains("from enrolment"));
    }

    private ValidatableResponse read(RequestSpecification reader, String report) {
        return reader.get("/reporting/v1/reports/" + report + team).then();
    }

    private static void cells(
            ValidatableResponse report, String section, String row, List<Integer> values) {
        report.body(row(section, row) + ".value", equalTo(values));
    }

    private static void cells(
            ValidatableResponse report, String section, String row, String column, int value) {
        String found = "sections.find { it.key == '" + section + "' }";
        report.body(found + ".columns.key", hasItem(column))
                .body(found + ".rows.find { it.key == '" + row + "' }.cells.value", hasItem(value));
    }

    private static String row(String section, String row) {
        return "sections.find { it.key == '%s' }.rows.find { it.key == '%s' }.cells"
                .formatted(section, row);
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office(String association) {
        return given().auth().oauth2(Tokens.office(association));
    }
}
