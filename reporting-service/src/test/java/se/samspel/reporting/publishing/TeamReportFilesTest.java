package se.samspel.reporting.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.AvestaEvents.PERIOD;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.rendering.ReportForm;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamReportFilesTest {

    // The row of each figure of the printed tables, by sheet and name: words of the Swedish report.
    private static final Map<String, String> FLOW =
            Map.of(
                    "activeAtStart", "Vid periodens början",
                    "enrolled", "Inskrivna",
                    "exits", "Avslut",
                    "activeAtEnd", "Vid periodens slut",
                    "totalInPeriod", "Totalt under perioden");
    private static final Map<String, String> PAYERS =
            Map.of(
                    "SOCIALTJANST", "Socialtjänsten",
                    "FORSAKRINGSKASSAN", "Försäkringskassan",
                    "ARBETSFORMEDLINGEN", "Arbetsförmedlingen",
                    "A_KASSA", "A-kassa",
                    "ANNAN", "Annan offentlig",
                    "INGEN", "Ingen offentlig");
    private static final Map<String, String> PARTIES =
            Map.of(
                    "KOMMUN", "Kommun",
                    "ARBETSFORMEDLINGEN", "Arbetsförmedlingen",
                    "FORSAKRINGSKASSAN", "Försäkringskassan",
                    "REGION", "Region");

    private String report = "";

    @BeforeEach
    void tellTheAvestaYear() {
        report = AvestaEvents.intervention() + "/team-report";
    }

    @Test
    void theWorkbookHasThePublishedFiguresAsNumbers() throws Exception {
        JsonNode expected = AvestaCaseFiles.expected().get("teamReport");
        try (var book = workbook(as(HOST))) {
            Sheet flow = book.getSheet("Deltagare efter kön");
            FLOW.forEach((key, label) -> {
                JsonNode row = expected.get("bySex").get(key);
                assertThat(numbers(flow, label))
                        .as(key)
                        .containsExactly(
                                number(row, "KVINNA"), number(row, "MAN"), number(row, "total"));
            });
            assertColumns(book, "Försörjande myndighet vid insk", PAYERS, "incomePayer");
            assertColumns(book, "Remitterande part", PARTIES, "referringParty");
            Sheet change = sheet(book, "Försörjning före och efter");
            assertThat(numbers(change, "Socialtjänsten"))
                    .containsExactly(new BigDecimal(17), new BigDecimal(6));
            assertThat(numbers(change, "Arbetsförmedlingen"))
                    .containsExactly(new BigDecimal(2), new BigDecimal(15));
        }
    }

    private static void assertColumns(
            XSSFWorkbook book, String sheet, Map<String, String> labels, String table)
            throws Exception {
        JsonNode expected = AvestaCaseFiles.expected().get("teamReport").get(table);
        labels.forEach((code, label) ->
                assertThat(numbers(sheet(book, sheet), label))
                        .as(code)
                        .containsExactly(
                                number(expected.get("enrolled"), code),
                                number(expected.get("activeAtEnd"), code)));
    }

    @Test
    void theWorkbookHasTheExitsAndMeansToTheLastDigit() throws Exception {
        try (var book = workbook(as(HOST))) {
            Sheet exits = sheet(book, "Avslut efter destination");
            assertThat(numbers(exits, "Annan arbetslivsinriktad rehabilitering"))
                    .containsExactly(new BigDecimal(14));
            assertThat(numbers(exits, "Medicinsk rehabilitering"))
                    .containsExactly(new BigDecimal(9));
            assertThat(numbers(exits, "Alla avslut")).containsExactly(new BigDecimal(36));
            assertThat(numbers(exits, "I mål")).containsExactly(new BigDecimal(22));
            assertThat(numbers(sheet(book, "Andel i mål"), "Alla avslut"))
                    .containsExactly(new BigDecimal("61.1"));
            assertThat(numbers(sheet(book, "Hur länge var de kvar"), "   – kvinnor"))
                    .containsExactly(new BigDecimal("16.3"));
            assertThat(numbers(sheet(book, "Budgetuppföljning 2020"), "Summa")).hasSize(5);
        }
    }

    @Test
    void thePrintSaysThePublishedFigures() throws Exception {
        byte[] file =
                as(HOST).accept(ReportForm.PRINT)
                        .get(report + PERIOD)
                        .then()
                        .statusCode(200)
                        .contentType(ReportForm.PRINT)
                        .header("Content-Language", "sv")
                        .header("Cache-Control", "private, no-store")
                        .header(
                                "Content-Disposition",
                                containsString("team-report-2019-07-01-2020-06-30.pdf"))
                        .extract()
                        .asByteArray();

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Vid periodens början 32 21 53")
                    .contains("Inskrivna 17 6 23")
                    .contains("Totalt under perioden 49 27 76")
                    .contains("Annan arbetslivsinriktad rehabilitering 14")
                    .contains("Socialtjänsten 14 22")
                    .contains("Region 15 13")
                    .contains("Socialtjänsten 17 6")
                    .contains("64,7\u00a0%", "61,1\u00a0%", "17,8", "16,3", "19,7", "39,3", "27,5");
        }
    }

    @Test
    void whatOthersMayNotReadIsADashInTheWorkbook() throws Exception {
        for (RequestSpecification reader :
                List.of(as(MEMBER), given().auth().oauth2(Tokens.office(ASSOCIATION)))) {
            try (var book = workbook(reader)) {
                Cell withheld =
                        row(sheet(book, "Avslut efter destination"), "Tidigt avhopp").getCell(1);
                assertThat(withheld.getStringCellValue()).isEqualTo("–");
                assertThat(withheld.getCellComment()).isNotNull();
                assertThat(numbers(sheet(book, "Deltagare efter kön"), "Avslut"))
                        .contains(new BigDecimal(36));
            }
        }
    }

    @Test
    void aChartComesAsSvgOrPng() throws Exception {
        String svg =
                as(HOST).accept("image/svg+xml")
                        .get(report + "/charts/exits" + PERIOD)
                        .then()
                        .statusCode(200)
                        .header("Content-Security-Policy", startsWith("default-src 'none'"))
                        .extract()
                        .asString();
        assertThat(svg).contains("<title", "<desc", "rehabilitering: 14");
        byte[] png =
                as(HOST).accept("image/png")
                        .get(report + "/charts/bySex" + PERIOD)
                        .then()
                        .statusCode(200)
                        .contentType("image/png")
                        .extract()
                        .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1280);
    }

    @Test
    void aChartOfNothingDoesNotExist() {
        as(HOST).get(report + "/charts/goals" + PERIOD).then().statusCode(404);
        as(HOST).get(report + "/charts/nothing" + PERIOD).then().statusCode(404);
        as("2120000142").get(report + "/charts/exits" + PERIOD).then().statusCode(404);
    }

    @Test
    void withoutTokenOrScopeThereIsNoChart() {
        given().get(report + "/charts/exits" + PERIOD).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.operator())
                .get(report + "/charts/exits" + PERIOD)
                .then()
                .statusCode(403);
    }

    private XSSFWorkbook workbook(RequestSpecification reader) throws Exception {
        byte[] file =
                reader.accept(ReportForm.WORKBOOK)
                        .get(report + PERIOD)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Sheet sheet(XSSFWorkbook book, String beginning) {
        for (Sheet sheet : book) {
            if (sheet.getSheetName().startsWith(beginning)) {
                return sheet;
            }
        }
        throw new AssertionError("no sheet " + beginning);
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && label.equals(row.getCell(0).getStringCellValue())) {
                return row;
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static List<BigDecimal> numbers(Sheet sheet, String label) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Cell cell : row(sheet, label)) {
            if (cell.getCellType() == CellType.NUMERIC) {
                numbers.add(
                        BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .setScale(scale(cell)));
            }
        }
        return numbers;
    }

    /** The decimals that the cell shows. */
    private static int scale(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString().replace("\" %\"", "");
        int point = format.indexOf('.');
        return point < 0 ? 0 : format.length() - point - 1;
    }

    private static BigDecimal number(JsonNode row, String key) {
        return row.get(key).decimalValue();
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }
}
