package se.samspel.reporting.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a caption, a heading per column and per row. The first column names the rows. */
public record Table(String caption, List<String> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param kind empty, {@code sum} for a row that adds up others, or {@code part} for one that
     *     belongs to the row above
     */
    public record Row(String heading, List<Cell> cells, String kind) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String heading, Cell... cells) {
            return new Row(heading, Arrays.asList(cells), "");
        }

        Row as(String newKind) {
            return new Row(heading, cells, newKind);
        }
    }

    /**
     * @param withheld the text says so in words, and the page explains why
     * @param negative money that is missing
     */
    public record Cell(String text, boolean withheld, boolean negative, boolean prose) {

        static Cell of(String text) {
            return new Cell(text, false, false, false);
        }

        static Cell prose(@Nullable String text) {
            return new Cell(text == null ? "" : text, false, false, true);
        }

        static Cell withheld(String text) {
            return new Cell(text, true, false, false);
        }

        static Cell amount(String text, @Nullable BigDecimal value) {
            return new Cell(text, false, value != null && value.signum() < 0, false);
        }
    }

    /** Rows that follow one another. */
    static List<Row> rows(List<Row> first, Row... then) {
        List<Row> rows = new ArrayList<>(first);
        rows.addAll(Arrays.asList(then));
        return rows;
    }
}
