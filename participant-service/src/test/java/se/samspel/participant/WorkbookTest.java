package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** A team's workbook: out with what is open and due, in with what the team has written. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WorkbookTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void itHasWhatIsOpenAndDueAndNoNumberAndNoProtectedPerson() throws IOException {
        APair pair = APair.withEverything();
        String hidden = pair.enrolOwn(People.next(), "SEKRETESSMARKERING");
        String own = pair.enrolOwn(People.next(), "NONE");
        byte[] content = fetch(pair);
        assertThat(everyPart(content)).doesNotContain(pair.number, hidden, pair.participantId);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet enrolments = workbook.getSheet("Inskrivningar");
            assertThat(column(enrolments, "reference"))
                    .containsExactlyInAnyOrder(end(pair.enrolmentId), end(own));
            assertThat(enrolments.isColumnHidden(index(enrolments, "referralId"))).isTrue();
            assertThat(enrolments.getProtect()).isTrue();
            Row first = enrolments.getRow(2);
            assertThat(first.getCell(index(enrolments, "startedOn")).getCellStyle().getLocked())
                    .isTrue();
            assertThat(first.getCell(index(enrolments, "endedOn")).getCellStyle().getLocked())
                    .isFalse();
            assertThat(enrolments.getDataValidations()).hasSize(3);
            assertThat(column(workbook.getSheet("Situationer"), "at")).containsExactly("BEFORE");
            assertThat(workbook.getSheet("Koder").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Enligt plan (ENLIGT_PLAN)");
        }
    }

    @Test
    void whatTheTeamHasWrittenIsLoadedAndWhatIsWrongIsToldBySheetRowAndColumn() throws IOException {
        APair pair = APair.withEverything();
        String own = pair.enrolOwn(People.next(), "NONE");
        byte[] written =
                changed(
                        fetch(pair),
                        workbook -> {
                            Sheet enrolments = workbook.getSheet("Inskrivningar");
                            Row ended = rowOf(enrolments, pair.enrolmentId);
                            write(enrolments, ended, "endedOn", ACase.TODAY.toString());
                            write(enrolments, ended, "exitReason", "Enligt plan (ENLIGT_PLAN)");
                            write(enrolments, ended, "exitDestination", "Arbete (ARBETE)");
                            Row wrong = rowOf(enrolments, own);
                            write(enrolments, wrong, "exitReason", "Vet inte");
                            Sheet situations = workbook.getSheet("Situationer");
                            Row measured = situations.getRow(2);
                            write(situations, measured, "measuredOn", ACase.STARTED.toString());
                            write(
                                    situations,
                                    measured,
                                    "incomeSource1",
                                    "Sjukpenning (SJUKPENNING)");
                            measured.getCell(index(situations, "incomeSource1Extent"))
                                    .setCellValue(75);
                            write(
                                    situations,
                                    measured,
                                    "occupation2",
                                    "Arbete med stöd (ARBETE/SUBVENTIONERAT)");
                            write(situations, measured, "occupation2Extent", "25");
                        });
        assertThat(upload(pair, written, "&dryRun=true").getInt("loaded")).isEqualTo(2);
        ACase.read(pair.host)
                .get(ACase.API + "/enrolments/" + pair.enrolmentId)
                .then()
                .body("state", equalTo("ACTIVE"));
        JsonPath done = upload(pair, written, "");
        assertThat(done.getInt("loaded")).isEqualTo(2);
        assertThat(done.getInt("refused")).isEqualTo(1);
        Uploads.rows(pair.host, done.getString("id"), "?outcome=REFUSED")
                .then()
                .body("items[0].sheet", equalTo("Inskrivningar"))
                .body("items[0].sheetRow", equalTo(rowNumber(written, own)))
                .body("items[0].column", equalTo("exitReason"));
        ACase.read(pair.host)
                .get(ACase.API + "/enrolments/" + pair.enrolmentId)
                .then()
                .body("state", equalTo("ENDED"))
                .body("exitDestination", equalTo("ARBETE"));
        ACase.read(pair.host)
                .get(ACase.API + "/enrolments/" + own)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("situations[0].incomeSources[0].extentPercent", equalTo(75))
                .body("situations[0].occupations[0].kind", equalTo("SUBVENTIONERAT"));
    }

    @Test
    void aCellOfAListIsToldByTheSheetsOwnColumn() throws IOException {
        APair pair = APair.withEverything();
        for (int i = 0; i < 4; i++) {
            pair.enrolOwn(People.next(), "NONE");
        }
        byte[] written =
                changed(
                        fetch(pair),
                        workbook -> {
                            Sheet sheet = workbook.getSheet("Situationer");
                            for (int row = 2; row < 6; row++) {
                                write(
                                        sheet,
                                        sheet.getRow(row),
                                        "measuredOn",
                                        ACase.STARTED.toString());
                            }
                            Row noCode = sheet.getRow(2);
                            write(sheet, noCode, "incomeSource1", "Vet inte");
                            write(sheet, noCode, "incomeSource1Extent", "50");
                            Row noExtent = sheet.getRow(3);
                            write(sheet, noExtent, "incomeSource1", "Sjukpenning (SJUKPENNING)");
                            write(sheet, noExtent, "incomeSource1Extent", "50");
                            write(sheet, noExtent, "incomeSource3", "A-kassa (AKASSA)");
                            Row unknownCode = sheet.getRow(4);
                            write(sheet, unknownCode, "occupation2", "VET_INTE");
                            write(sheet, unknownCode, "occupation2Extent", "50");
                            Row tooMuch = sheet.getRow(5);
                            write(sheet, tooMuch, "occupation1", "Studier (STUDIER)");
                            write(sheet, tooMuch, "occupation1Extent", "50");
                            write(sheet, tooMuch, "occupation3", "Övrigt (OVRIGT)");
                            write(sheet, tooMuch, "occupation3Extent", "150");
                        });
        JsonPath done = upload(pair, written, "");
        assertThat(done.getInt("refused")).isEqualTo(4);
        Uploads.rows(pair.host, done.getString("id"), "?outcome=REFUSED")
                .then()
                .body("items.sheetRow", contains(3, 4, 5, 6))
                .body(
                        "items.column",
                        contains(
                                "incomeSource1",
                                "incomeSource3Extent",
                                "occupation2",
                                "occupation3Extent"));
    }

    @Test
    void aFormulaAChangedLayoutAndAFileThatIsNoWorkbookAreRefusedWhole() throws IOException {
        APair pair = APair.withEverything();
        byte[] formula =
                changed(
                        fetch(pair),
                        workbook -> {
                            Sheet sheet = workbook.getSheet("Inskrivningar");
                            sheet.getRow(2)
                                    .getCell(index(sheet, "endedOn"))
                                    .setCellFormula("HYPERLINK(\"http://x\")");
                        });
        refused(pair, formula, "formula");
        byte[] lost =
                changed(
                        fetch(pair),
                        workbook ->
                                workbook.getSheet("Inskrivningar")
                                        .getRow(0)
                                        .getCell(0)
                                        .setCellValue("x"));
        refused(pair, lost, "unknown-column");
        refused(pair, "no workbook".getBytes(StandardCharsets.UTF_8), "no-workbook");
        refused(pair, fetch(pair), "no-rows");
    }

    @Test
    void itIsTheHostsAlone() {
        APair pair = APair.withEverything();
        ACase.read(pair.referrer)
                .get(ACase.API + "/interventions/" + pair.interventionId + "/workbook")
                .then()
                .statusCode(404);
    }

    @Test
    void itCostsAsManyStatementsForManyAsForOne() {
        APair pair = APair.withEverything();
        pair.enrolOwn(People.next(), "NONE");
        assertThat(Statements.during(() -> fetch(pair))).hasSize(6);
    }

    private static byte[] fetch(APair pair) {
        return ACase.read(pair.host)
                .get(ACase.API + "/interventions/" + pair.interventionId + "/workbook")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
    }

    private static JsonPath upload(APair pair, byte[] content, String query) {
        return Uploads.done(
                pair.host, Uploads.upload(pair.host, "kind=WORKBOOK" + query, XLSX, content));
    }

    private static void refused(APair pair, byte[] content, String code) {
        Uploads.upload(pair.host, "kind=WORKBOOK", XLSX, content)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo(code));
    }

    private static byte[] changed(byte[] content, Consumer<XSSFWorkbook> change)
            throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                var out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Sheet sheet, Row row, String column, String value) {
        row.getCell(index(sheet, column)).setCellValue(value);
    }

    private static Row rowOf(Sheet sheet, String enrolmentId) {
        int at = column(sheet, "reference").indexOf(end(enrolmentId));
        return sheet.getRow(2 + at);
    }

    private static int rowNumber(byte[] content, String enrolmentId) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return rowOf(workbook.getSheet("Inskrivningar"), enrolmentId).getRowNum() + 1;
        }
    }

    private static List<String> column(Sheet sheet, String name) {
        int index = index(sheet, name);
        return IntStream.rangeClosed(2, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(index).getStringCellValue())
                .toList();
    }

    private static int index(Sheet sheet, String name) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(name);
    }

    private static String end(String id) {
        return id.substring(id.length() - 6);
    }

    private static String everyPart(byte[] content) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
