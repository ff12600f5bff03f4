package se.samspel.participant.workbook;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.bulk.RowReader;
import se.samspel.participant.bulk.SheetRows;
import se.samspel.participant.bulk.domain.ImportFormat;
import se.samspel.participant.bulk.domain.RowPlace;

/** Reads a filled-in workbook; rows in which nobody has written are not there. */
@ApplicationScoped
class WorkbookRows implements RowReader {

    // A workbook of more, or a sheet that unpacks to more, is no team's.
    private static final int LARGEST = 1024 * 1024;
    private static final long LARGEST_SHEET = 32L * 1024 * 1024;

    private final List<SheetSource> sheets;

    WorkbookRows(@All List<SheetSource> sheets) {
        this.sheets = sheets;
        ZipSecureFile.setMaxEntrySize(LARGEST_SHEET);
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.XLSX;
    }

    @Override
    public List<Row> read(byte[] content, List<String> columns) {
        if (content.length > LARGEST) {
            throw Problem.of(413, "too-large", Text.of("Arbetsboken är för stor", "Too large"));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            List<Row> rows = new ArrayList<>();
            for (SheetSource source : sheets) {
                XSSFSheet sheet = workbook.getSheet(source.title());
                if (sheet != null) {
                    addRows(rows, source, sheet);
                }
            }
            return rows;
        } catch (Problem known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            // Without the cause: its message may quote a cell.
            throw Problem.malformed(
                    "",
                    "no-workbook",
                    Text.of("Filen är ingen arbetsbok (XLSX).", "The file is no workbook (XLSX)."));
        }
    }

    private static void addRows(List<Row> rows, SheetSource source, XSSFSheet sheet) {
        Map<Integer, SheetColumn> columns = columns(source, sheet);
        for (int i = WorkbookWriter.FIRST; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> cells = cells(sheet, i, columns);
            boolean written =
                    columns.values().stream()
                            .anyMatch(
                                    column -> column.isOpen() && cells.containsKey(column.name()));
            if (written) {
                Map<String, String> values = new HashMap<>(source.said(cells));
                values.put(SheetRows.KIND, source.kind().name());
                var place = new RowPlace(rows.size() + 1, source.title(), i + 1);
                rows.add(new Row(place, values, source.columnsByPointer(cells)));
            }
        }
    }

    private static Map<Integer, SheetColumn> columns(SheetSource source, XSSFSheet sheet) {
        Map<Integer, SheetColumn> columns = new HashMap<>();
        var names = sheet.getRow(WorkbookWriter.NAMES);
        if (names != null) {
            for (Cell name : names) {
                source.columns().stream()
                        .filter(column -> column.name().equals(text(name)))
                        .forEach(column -> columns.put(name.getColumnIndex(), column));
            }
        }
        if (columns.size() != source.columns().size()) {
            throw Problem.malformed(
                    source.title(),
                    "unknown-column",
                    Text.of(
                            "Bladet " + source.title() + " har inte sina kolumner kvar.",
                            "The sheet " + source.title() + " has lost its columns."));
        }
        return columns;
    }

    private static Map<String, String> cells(
            XSSFSheet sheet, int index, Map<Integer, SheetColumn> columns) {
        Map<String, String> cells = new HashMap<>();
        var row = sheet.getRow(index);
        if (row == null) {
            return cells;
        }
        for (Cell cell : row) {
            SheetColumn column = columns.get(cell.getColumnIndex());
            String text = column == null || !column.isRead() ? null : text(cell);
            if (column != null && text != null) {
                CodeList codes = column.codes();
                cells.put(column.name(), codes == null ? text : codes.code(text));
            }
        }
        return cells;
    }

    /** Null for an empty cell; a formula is never worked out. */
    private static @Nullable String text(Cell cell) {
        String text =
                switch (cell.getCellType()) {
                    case STRING -> cell.getStringCellValue().strip();
                    case NUMERIC -> number(cell);
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    case FORMULA, ERROR ->
                            throw Problem.malformed(
                                    cell.getSheet().getSheetName()
                                            + "!"
                                            + cell.getAddress().formatAsString(),
                                    "formula",
                                    Text.of(
                                            "Cellen har en formel. Skriv värdet.",
                                            "The cell has a formula. Write the value."));
                    default -> "";
                };
        return text.isEmpty() ? null : text;
    }

    private static String number(Cell cell) {
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : new BigDecimal(String.valueOf(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
