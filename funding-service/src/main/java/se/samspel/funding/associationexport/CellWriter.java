package se.samspel.funding.associationexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import se.samspel.funding.catalogue.domain.Column;

/** Writes a value as what it is: a day, a time in UTC, kronor, a number or a text. */
final class CellWriter {

    private static final int LONGEST = 32_767;

    // As many digits as a spreadsheet's number holds without loss.
    private static final int DIGITS = 15;

    // A sheet's calendar begins there.
    private static final int FIRST_YEAR = 1900;

    private final CellStyle days;
    private final CellStyle times;
    private final CellStyle kronor;

    CellWriter(Workbook workbook) {
        days = style(workbook, "yyyy-mm-dd");
        times = style(workbook, "yyyy-mm-dd hh:mm:ss");
        kronor = style(workbook, "#,##0.00");
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** Money is written in kronor, and its column says so. */
    static String title(Column column) {
        return column.isMoney() ? column.name().replaceFirst("_ore$", "_sek") : column.name();
    }

    void write(Cell cell, Column column, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        if (column.isMoney()) {
            number(cell, value.decimalValue().movePointLeft(2));
            cell.setCellStyle(kronor);
            return;
        }
        switch (column.type()) {
            case "date" -> day(cell, LocalDate.parse(value.textValue()));
            case "timestamp with time zone" -> {
                cell.setCellValue(OffsetDateTime.parse(value.textValue()).toLocalDateTime());
                cell.setCellStyle(times);
            }
            case "boolean" -> cell.setCellValue(value.booleanValue());
            default -> plain(cell, value);
        }
    }

    private void day(Cell cell, LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            cell.setCellValue(day.toString());
            return;
        }
        cell.setCellValue(day);
        cell.setCellStyle(days);
    }

    private static void plain(Cell cell, JsonNode value) {
        if (value.isNumber()) {
            number(cell, value.decimalValue());
            return;
        }
        String text = RowCells.text(value);
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }

    private static void number(Cell cell, BigDecimal number) {
        if (number.precision() > DIGITS) {
            cell.setCellValue(number.toPlainString());
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }
}
