package se.samspel.reporting.exportjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** A report with rules of its own is ordered as any other, of its own coverage and years. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RuledExportTest {

    private static final String EXPORTS = "/reporting/v1/exports";
    private static final String ASSOCIATION = "association:" + AvestaEvents.ASSOCIATION;

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
    }

    @Test
    void aCostReportIsMadeAsAFile() {
        String id =
                order(ASSOCIATION, "2020-01-01", "2020-12-31")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        String export = EXPORTS + "/" + id;

        Eventually.holds(() -> office().get(export).then().body("state", equalTo("DONE")));
        office().get(export + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("cost-report-2020-01-01-2020-12-31"));
    }

    @Test
    void aFileThatCountsNoPersonIsNotSaidToBeTheHostsOwn() throws Exception {
        String intervention = "intervention:" + AvestaEvents.interventionId();

        for (String about :
                List.of(
                        about("cost-report", ASSOCIATION),
                        about("budget-follow-up", intervention),
                        about("seats", intervention))) {
            assertThat(about).contains("räknar inga personer").doesNotContain("Värdens egna");
        }
    }

    /** What the office's workbook says of itself on its first sheet. */
    private static String about(String report, String coverage) throws Exception {
        String id =
                order(report, coverage, "2020-01-01", "2020-12-31", "XLSX")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        String export = EXPORTS + "/" + id;
        Eventually.holds(() -> office().get(export).then().body("state", equalTo("DONE")));
        byte[] file = office().get(export + "/file").asByteArray();
        StringBuilder text = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell)));
        }
        return text.toString();
    }

    @Test
    void ofAnotherCoverageOrPeriodItIsRefusedAtOnce() {
        order("intervention:" + AvestaEvents.interventionId(), "2020-01-01", "2020-12-31")
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-coverage"));
        order(ASSOCIATION, "2019-07-01", "2020-06-30")
                .then()
                .statusCode(422)
                .body("type", endsWith("period-not-open"));
    }

    private static Response order(String coverage, String from, String to) {
        return order("cost-report", coverage, from, to, "CSV");
    }

    private static Response order(
            String report, String coverage, String from, String to, String form) {
        return office().contentType(ContentType.JSON)
                .headers(Headers.once())
                .body(
                        Map.of(
                                "report", report,
                                "coverage", coverage,
                                "from", from,
                                "to", to,
                                "form", form))
                .post(EXPORTS);
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(AvestaEvents.ASSOCIATION));
    }
}
