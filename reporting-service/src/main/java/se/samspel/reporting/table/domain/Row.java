package se.samspel.reporting.table.domain;

import java.util.List;
import se.samspel.kit.value.Text;

/**
 * One row, with a cell for each column.
 *
 * @param key its stable name in files
 */
public record Row(String key, Text label, Kind kind, List<Cell> cells) {

    /** What a row is to those around it. */
    public enum Kind {
        PLAIN,
        /** Part of the row above. */
        PART,
        /** The sum of the rows above. */
        SUM
    }

    public Row {
        cells = List.copyOf(cells);
    }
}
