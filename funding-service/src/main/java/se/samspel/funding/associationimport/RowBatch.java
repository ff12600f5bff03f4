package se.samspel.funding.associationimport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.kit.value.Text;

/** Rows of one table that go to the database in one statement. */
final class RowBatch {

    private static final int ROWS = 500;
    private static final int CHARACTERS = 1_000_000;

    private final AssociationTable table;
    private final long firstLine;
    private final StringBuilder rows = new StringBuilder();
    private String last = "";
    private int count;

    RowBatch(AssociationTable table, long firstLine) {
        this.table = table;
        this.firstLine = firstLine;
    }

    /** Whether the row begins another statement; one voucher's postings come in one. */
    boolean isFullBefore(String row) {
        boolean full = count >= ROWS || rows.length() >= CHARACTERS;
        return full && !(table.name().equals("posting") && first(row).equals(first(last)));
    }

    private static String first(String row) {
        return row.substring(0, Math.max(0, row.indexOf(',')));
    }

    boolean isOf(String name) {
        return table.name().equals(name);
    }

    void add(String row) {
        rows.append(count == 0 ? '[' : ',').append(row);
        last = row;
        count++;
    }

    void write(Connection connection) {
        if (count == 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(insert())) {
            statement.setString(1, rows.append(']').toString());
            statement.executeUpdate();
        } catch (SQLException fault) {
            String range = firstLine + "-" + (firstLine + count - 1);
            throw RowsRefused.of(
                    fault,
                    Text.of(
                            "Raderna " + range + ", " + table.name(),
                            "Lines " + range + ", " + table.name()));
        }
    }

    private String insert() {
        String columns =
                table.columnNames().stream()
                        .map(name -> '"' + name + '"')
                        .collect(Collectors.joining(", "));
        return "insert into \"%1$s\" (%2$s) select %2$s from json_populate_recordset(null::\"%1$s\", cast(? as json))"
                .formatted(table.name(), columns);
    }
}
