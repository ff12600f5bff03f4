package se.samspel.reporting.rendering;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.samspel.kit.value.Text;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Table;

/** Writes a table into a sheet: numbers as numbers, the heading always in sight. */
final class SheetTable {

    private static final int LETTER = 256;

    private final XSSFWorkbook book;
    private final Writing writing;
    private final CellStyle heading;
    private final CellStyle dash;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    SheetTable(XSSFWorkbook book, Writing writing) {
        this.book = book;
        this.writing = writing;
        this.heading = book.createCellStyle();
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        this.dash = book.createCellStyle();
        dash.setAlignment(HorizontalAlignment.RIGHT);
    }

    void write(Table table, XSSFSheet sheet) {
        headings(table, sheet.createRow(0));
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setColumnWidth(0, 44 * LETTER);
        for (int i = 1; i <= table.columns().size(); i++) {
            sheet.setColumnWidth(i, 20 * LETTER);
        }
        for (Row row : table.rows()) {
            row(table, row, next(sheet));
        }
        next(sheet);
        for (Text note : table.notes()) {
            next(sheet).createCell(0).setCellValue(writing.text(note));
        }
    }

    private static XSSFRow next(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private void headings(Table table, XSSFRow row) {
        heading(row.createCell(0), table.rowHeading());
        for (int i = 0; i < table.columns().size(); i++) {
            heading(row.createCell(i + 1), table.columns().get(i).label());
        }
    }

    private void heading(XSSFCell cell, Text text) {
        cell.setCellValue(writing.text(text));
        cell.setCellStyle(heading);
    }

    private void row(Table table, Row row, XSSFRow line) {
        String indent = row.kind() == Row.Kind.PART ? "   " : "";
        XSSFCell name = line.createCell(0);
        name.setCellValue(indent + writing.text(row.label()));
        if (row.kind() == Row.Kind.SUM) {
            name.setCellStyle(heading);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            fill(line.createCell(i + 1), row.cells().get(i), table.columns().get(i).kind());
        }
    }

    private void fill(XSSFCell place, Cell cell, Column.Kind kind) {
        switch (cell) {
            case Cell.Number number -> {
                place.setCellValue(number.value().doubleValue());
                place.setCellStyle(style(number.value(), kind));
            }
            case Cell.Prose prose -> place.setCellValue(writing.text(prose.text()));
            case Cell.Undefined undefined -> dash(place);
            case Cell.Withheld withheld -> {
                dash(place);
                comment(place);
            }
        }
    }

    private void dash(XSSFCell place) {
        place.setCellValue(Writing.UNDEFINED);
        place.setCellStyle(dash);
    }

    private void comment(XSSFCell place) {
        XSSFSheet sheet = place.getSheet();
        ClientAnchor where = book.getCreationHelper().createClientAnchor();
        where.setCol1(place.getColumnIndex());
        where.setCol2(place.getColumnIndex() + 3);
        where.setRow1(place.getRowIndex());
        where.setRow2(place.getRowIndex() + 4);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(where);
        comment.setString(writing.text(Remarks.WITHHELD));
        place.setCellComment(comment);
    }

    private CellStyle style(BigDecimal value, Column.Kind kind) {
        return numbers.computeIfAbsent(format(value, kind), this::style);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** As many decimals as the figure was rounded to. */
    private static String format(BigDecimal value, Column.Kind kind) {
        String decimals = value.scale() > 0 ? "." + "0".repeat(value.scale()) : "";
        return "#,##0" + decimals + (kind == Column.Kind.PERCENT ? "\" %\"" : "");
    }
}
