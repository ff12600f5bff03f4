package se.samspel.reporting.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.rendering.ReportForm;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ReportFilesTest {

    private static final String REPORTS = "/reporting/v1/reports/";

    private String team = "";

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
        team =
                "?coverage=intervention:"
                        + AvestaEvents.interventionId()
                        + "&from=2019-07-01&to=2020-06-30";
    }

    @Test
    void everyDefinedReportComesInEveryForm() throws Exception {
        String csv = file(as(HOST), ReportForm.TEXT_CSV, "participants").asString();
        assertThat(csv)
                .startsWith("section,row,column,value,status,rowLabel,columnLabel\r\n")
                .contains("flow,ALL,")
                .contains(",53,,", ",23,,", ",76,,", ",36,,", ",40,,");
        byte[] workbook = file(as(HOST), ReportForm.WORKBOOK, "participants").asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(2);
        }
        byte[] print = file(as(HOST), ReportForm.PRINT, "exits").asByteArray();
        try (PDDocument pdf = Loader.loadPDF(print)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("64,7\u00a0%");
        }
    }

    @Test
    void othersGetFilesOfTheirEdition() {
        String csv =
                file(given().auth().oauth2(Tokens.office(ASSOCIATION)), "text/csv", "exits")
                        .asString();

        assertThat(csv).contains("WITHHELD");
    }

    @Test
    void aChartShowsASectionsFigures() {
        as(HOST).accept("image/svg+xml")
                .get(REPORTS + "participants/charts/flow" + team)
                .then()
                .statusCode(200)
                .body(containsString("<title"));
        as(HOST).get(REPORTS + "participants/charts/nothing" + team).then().statusCode(404);
        as("2120000142").get(REPORTS + "participants/charts/flow" + team).then().statusCode(404);
        given().get(REPORTS + "participants/charts/flow" + team).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.authority(HOST, "referral.read"))
                .get(REPORTS + "participants/charts/flow" + team)
                .then()
                .statusCode(403);
    }

    private Response file(RequestSpecification reader, String type, String report) {
        return reader.accept(type)
                .get(REPORTS + report + team)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Content-Disposition", containsString(report + "-2019-07-01-2020-06-30."))
                .extract()
                .response();
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }
}
