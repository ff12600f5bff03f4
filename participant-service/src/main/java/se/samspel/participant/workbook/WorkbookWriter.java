package se.samspel.participant.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.samspel.participant.workbook.SheetSource.Line;

/**
 * Writes the workbook: a hidden row of names, a row of titles with help, then a row for each record
 * with what is to be filled in unlocked. All cells are texts, so that none is a formula.
 */
@ApplicationScoped
class WorkbookWriter {

    static final int NAMES = 0;
    static final int TITLES = 1;
    static final int FIRST = 2;

    private static final String CODES = "Koder";
    private static final int WIDTH = 22 * 256;

    /** A sheet with its lines. */
    record Filled(SheetSource sheet, List<Line> lines) {}

    byte[] write(List<Filled> sheets) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            for (Filled filled : sheets) {
                write(workbook.createSheet(filled.sheet().title()), filled, styles);
            }
            writeCodes(workbook.createSheet(CODES));
            workbook.setSheetHidden(sheets.size(), true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written", e);
        }
    }

    /** What may be written in, and what may not. */
    private static final class Styles {

        private final CellStyle locked;
        private final CellStyle open;

        Styles(XSSFWorkbook workbook) {
            short text = workbook.createDataFormat().getFormat("@");
            locked = workbook.createCellStyle();
            locked.setDataFormat(text);
            open = workbook.createCellStyle();
            open.setDataFormat(text);
            open.setLocked(false);
        }

        CellStyle of(SheetColumn column) {
            return column.isOpen() ? open : locked;
        }
    }

    private static void write(XSSFSheet sheet, Filled filled, Styles styles) {
        List<SheetColumn> columns = filled.sheet().columns();
        Row names = sheet.createRow(NAMES);
        names.setZeroHeight(true);
        Row titles = sheet.createRow(TITLES);
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            names.createCell(i).setCellValue(column.name());
            titles.createCell(i).setCellValue(column.title());
            sheet.setColumnWidth(i, WIDTH);
            sheet.setColumnHidden(i, column.use() == SheetColumn.Use.KEY);
            help(sheet, i, column);
            limit(sheet, i, column, filled.lines().size());
        }
        int at = FIRST;
        for (Line line : filled.lines()) {
            writeLine(sheet.createRow(at++), columns, line.cells(), styles);
        }
        sheet.createFreezePane(0, FIRST);
        sheet.protectSheet("");
    }

    private static void writeLine(
            Row row, List<SheetColumn> columns, Map<String, String> cells, Styles styles) {
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(styles.of(columns.get(i)));
            String value = cells.get(columns.get(i).name());
            if (value != null) {
                cell.setCellValue(value);
            }
        }
    }

    private static void help(XSSFSheet sheet, int index, SheetColumn column) {
        if (column.help().isEmpty()) {
            return;
        }
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(index);
        anchor.setCol2(index + 2);
        anchor.setRow1(TITLES);
        anchor.setRow2(TITLES + 3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(
                sheet.getWorkbook().getCreationHelper().createRichTextString(column.help()));
        sheet.getRow(TITLES).getCell(index).setCellComment(comment);
    }

    /** A list of choices stands on the hidden sheet: in the cell it could be 255 characters. */
    private static void limit(XSSFSheet sheet, int index, SheetColumn column, int lines) {
        CodeList codes = column.codes();
        if (codes == null || lines == 0) {
            return;
        }
        char place = (char) ('A' + codes.ordinal());
        var helper = sheet.getDataValidationHelper();
        var choices =
                helper.createFormulaListConstraint(
                        CODES + "!$" + place + "$1:$" + place + "$" + codes.choices().size());
        var validation =
                helper.createValidation(
                        choices, new CellRangeAddressList(FIRST, FIRST + lines - 1, index, index));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Fel värde", "Välj ett värde ur listan.");
        sheet.addValidationData(validation);
    }

    private static void writeCodes(Sheet sheet) {
        for (CodeList codes : CodeList.values()) {
            List<String> choices = codes.choices();
            for (int i = 0; i < choices.size(); i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(codes.ordinal()).setCellValue(choices.get(i));
            }
        }
        sheet.protectSheet("");
    }
}
