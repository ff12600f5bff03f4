package se.samspel.reporting.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.samspel.kit.value.Text;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Section;

/** A workbook with a sheet for each section, and a first one that tells what the report is. */
final class Workbook {

    // Excel takes no longer names of sheets.
    private static final int LONGEST_NAME = 31;
    // In 1/256 of a letter.
    private static final int LETTER = 256;

    private final XSSFWorkbook book;
    private final Writing writing;

    private Workbook(XSSFWorkbook book, Writing writing) {
        this.book = book;
        this.writing = writing;
    }

    static byte[] of(Report report, Writing writing) {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            new Workbook(book, writing).fill(report);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void fill(Report report) {
        var properties = book.getProperties().getCoreProperties();
        properties.setTitle(writing.text(report.title()));
        properties.setCreator("Samspel");
        about(report);
        SheetTable tables = new SheetTable(book, writing);
        for (Section section : report.sections()) {
            XSSFSheet sheet = sheet(writing.text(section.table().title()));
            sheet.getHeader().setCenter(writing.text(report.title()).replace("&", "&&"));
            tables.write(section.table(), sheet);
            SheetChart.add(section, sheet, writing);
        }
    }

    private XSSFSheet sheet(String title) {
        String name = WorkbookUtil.createSafeSheetName(title);
        int number = 2;
        while (book.getSheet(name) != null) {
            String suffix = " " + number++;
            int room = Math.min(title.length(), LONGEST_NAME - suffix.length());
            name = WorkbookUtil.createSafeSheetName(title.substring(0, room) + suffix);
        }
        return book.createSheet(name);
    }

    private void about(Report report) {
        XSSFSheet sheet = sheet(writing.text("Om rapporten", "About"));
        sheet.setColumnWidth(0, 24 * LETTER);
        sheet.setColumnWidth(1, 90 * LETTER);
        line(sheet, Text.of("Rapport", "Report"), writing.text(report.title()));
        line(sheet, Text.of("Gäller", "Subject"), writing.text(report.subject()));
        line(sheet, Text.of("Period", "Period"), writing.days(report.from(), report.to()));
        line(
                sheet,
                Text.of("Definition", "Definition"),
                report.definition() + ", version " + report.definitionVersion());
        line(sheet, Text.of("Uppgifter till", "Data as of"), writing.minute(report.dataTime()));
        line(
                sheet,
                Text.of("Röjandekontroll", "Disclosure"),
                writing.text(Remarks.audience(report)));
        line(sheet, Text.of("Ett streck", "A dash"), writing.text(Remarks.DASH));
    }

    private void line(XSSFSheet sheet, Text name, String value) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(writing.text(name));
        row.createCell(1).setCellValue(value);
    }
}
