package se.samspel.reporting.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;

/**
 * RFC 4180 in UTF-8, one line for each figure: stable keys first, then the value with a decimal
 * point and why it is empty, then the labels in the reader's language. The first lines, of section
 * {@code report}, tell what the file is.
 */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "section",
                            "row",
                            "column",
                            "value",
                            "status",
                            "rowLabel",
                            "columnLabel")
                    .get();

    private final CSVPrinter csv;
    private final Writing writing;

    private CsvFile(CSVPrinter csv, Writing writing) {
        this.csv = csv;
        this.writing = writing;
    }

    static String of(Report report, Writing writing) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            new CsvFile(csv, writing).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(Report report) throws IOException {
        about("definition", report.definition());
        about("definitionVersion", report.definitionVersion());
        about("title", writing.text(report.title()));
        about("subject", writing.text(report.subject()));
        about("from", report.from().toString());
        about("to", report.to().toString());
        about("dataTime", report.dataTime().toString());
        for (Section section : report.sections()) {
            for (Row row : section.table().rows()) {
                write(section, row);
            }
        }
    }

    private void about(String key, String value) throws IOException {
        csv.printRecord("report", key, "", harmless(value), "", "", "");
    }

    private void write(Section section, Row row) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = section.table().columns().get(i);
            Cell cell = row.cells().get(i);
            csv.printRecord(
                    harmless(section.key()),
                    harmless(row.key()),
                    harmless(column.key()),
                    value(cell),
                    status(cell),
                    harmless(writing.text(row.label())),
                    harmless(writing.text(column.label())));
        }
    }

    private String value(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Prose prose -> harmless(writing.text(prose.text()));
            case Cell.Withheld withheld -> "";
            case Cell.Undefined undefined -> "";
        };
    }

    private static String status(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> "";
            case Cell.Prose prose -> "";
            case Cell.Withheld withheld -> "WITHHELD";
            case Cell.Undefined undefined -> "UNDEFINED";
        };
    }

    /** A text that a spreadsheet would take for a formula is made a text (OWASP). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
