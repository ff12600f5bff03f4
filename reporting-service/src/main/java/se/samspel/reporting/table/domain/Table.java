package se.samspel.reporting.table.domain;

import java.util.List;
import se.samspel.kit.value.Text;

/**
 * A table that answers one question.
 *
 * @param key its stable name in files, unique in its report
 * @param rowHeading what the rows are
 * @param notes what a reader must know to read the figures right
 */
public record Table(
        String key,
        Text title,
        Text rowHeading,
        List<Column> columns,
        List<Row> rows,
        List<Text> notes) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row "
                                + row.key()
                                + " of "
                                + key
                                + " has "
                                + row.cells().size()
                                + " cells");
            }
        }
    }
}
