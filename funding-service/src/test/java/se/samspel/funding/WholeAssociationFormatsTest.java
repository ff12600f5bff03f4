package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** The forms in which a whole association leaves. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WholeAssociationFormatsTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private AnAssociation association;

    @BeforeEach
    void anAssociationWithMoney() {
        association = AnAssociation.withMembers();
        AnOwnBudget.granted(association, 1000);
        association.propose(",\"targetGroup\":\"a, \\\"b\\\"\\nc\"").then().statusCode(201);
    }

    @Test
    void theArchiveHasAFileForEachTable() throws IOException {
        Map<String, String> files = archive(get("csv", "*/*", 200));
        assertThat(files).containsKeys("association.csv", "voucher.csv", "financial_line.csv");
        assertThat(files.get("voucher.csv")).startsWith("id,acting_user,").endsWith("\r\n");
        List<CSVRecord> interventions = records(files.get("intervention.csv"));
        assertThat(interventions).hasSize(2);
        assertThat(interventions.get(1).get("target_group")).isEqualTo("a, \"b\"\nc");
        assertThat(interventions.get(1).get("starts_on")).isEqualTo("2015-05-01");
        assertThat(records(files.get("financial_line.csv")).getFirst().get("budget_ore"))
                .isEqualTo("100000");
    }

    @Test
    void aTextIsNoFormula() throws IOException {
        association.propose(",\"targetGroup\":\"=1+1\"").then().statusCode(201);
        List<CSVRecord> read = records(archive(get("csv", "*/*", 200)).get("intervention.csv"));
        assertThat(read.getLast().get("target_group")).isEqualTo("'=1+1");
        byte[] content = get("xlsx", "*/*", 200).asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var sheet = workbook.getSheet("intervention");
            var cell = sheet.getRow(3).getCell(column(sheet, "target_group"));
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        }
    }

    private static int column(Sheet sheet, String title) {
        int column = 0;
        while (!sheet.getRow(0).getCell(column).getStringCellValue().equals(title)) {
            column++;
        }
        return column;
    }

    @Test
    void theWorkbookHasDaysAsDaysAndMoneyInKronor() throws IOException {
        byte[] content = get(null, XLSX, 200).asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var sheet = workbook.getSheet("association");
            var startsOn = sheet.getRow(1).getCell(column(sheet, "starts_on"));
            assertThat(DateUtil.isCellDateFormatted(startsOn)).isTrue();
            assertThat(startsOn.getLocalDateTimeCellValue()).isEqualTo("2015-01-01T00:00");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(association.id());
            var money = workbook.getSheet("financial_line");
            assertThat(money.getRow(1).getCell(column(money, "budget_sek")).getNumericCellValue())
                    .isEqualTo(1000.0);
        }
    }

    @Test
    void whatIsNamedGoesBeforeWhatIsAccepted() {
        get("ndjson", XLSX, 200).then().contentType("application/x-ndjson");
        get(null, "application/zip", 200).then().contentType("application/zip");
        get(null, "*/*", 200).then().contentType("application/x-ndjson");
        get(null, "text/html", 406);
        get("pdf", "*/*", 400);
    }

    @Test
    void anExportCostsTheSameHoweverManyRows() {
        var few = Statements.during(() -> get("ndjson", "*/*", 200));
        for (int i = 0; i < 5; i++) {
            association.intervention();
        }
        assertThat(Statements.during(() -> get("ndjson", "*/*", 200))).hasSameSizeAs(few);
    }

    private Response get(String format, String accept, int status) {
        var call = association.office().accept(accept);
        Response response =
                (format == null ? call : call.queryParam("format", format))
                        .get(AWholeAssociation.url(association));
        response.then().statusCode(status);
        return response;
    }

    private static Map<String, String> archive(Response response) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }
}
