package se.samspel.funding.catalogue;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.Column;
import se.samspel.funding.catalogue.domain.ExportHeader.TableRows;

/**
 * Reads all rows of an association that the caller may see, in the transaction at hand: one
 * statement for all counts and one for each table, whose rows are fetched as they are taken.
 */
@ApplicationScoped
public class AssociationRows {

    // A report's snapshot may be some megabytes.
    private static final int FETCHED_AT_ONCE = 50;

    /**
     * A number is given in its year and series, and so is what opens a year or takes that back; to
     * what is reversed otherwise a reversal only refers.
     */
    private static final String NUMBERED = "year, series collate \"C\", number";

    private final AgroalDataSource dataSource;

    AssociationRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<TableRows> counts(List<AssociationTable> tables, String association) {
        String sql =
                tables.stream()
                        .map(table -> "(select count(*) from " + from(table) + ")")
                        .collect(Collectors.joining(", ", "select ", ""));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= tables.size(); i++) {
                statement.setString(i, association);
            }
            return counts(tables, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("an association's rows could not be counted", e);
        }
    }

    private static List<TableRows> counts(
            List<AssociationTable> tables, PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            List<TableRows> counts = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                counts.add(new TableRows(tables.get(i).name(), row.getLong(i + 1)));
            }
            return counts;
        }
    }

    public void each(List<AssociationTable> tables, String association, RowSink sink) {
        try (Connection connection = dataSource.getConnection()) {
            timesInUtc(connection);
            for (AssociationTable table : tables) {
                sink.begin(table);
                each(connection, table, association, sink);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an association's rows could not be read", e);
        }
    }

    private static void each(
            Connection connection, AssociationTable table, String association, RowSink sink)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(rows(table))) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setString(1, association);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sink.row(row.getString(1));
                }
            }
        }
    }

    private static void timesInUtc(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("set local timezone = 'UTC'")) {
            statement.execute();
        }
    }

    private static String rows(AssociationTable table) {
        String columns =
                String.join(
                        ", ", table.columnNames().stream().map(AssociationRows::quoted).toList());
        return "select row_to_json(r)::text from (select %s from %s order by %s) r"
                .formatted(columns, from(table), order(table));
    }

    private static String from(AssociationTable table) {
        return quoted(table.name()) + " where " + table.belongs().replace(":association", "?");
    }

    /** Texts by their bytes: the same in every database. */
    private static String order(AssociationTable table) {
        if (table.name().equals("voucher")) {
            return NUMBERED;
        }
        return table.key().stream()
                .map(column -> quoted(column.name()) + collation(column))
                .collect(Collectors.joining(", "));
    }

    private static String collation(Column column) {
        return column.type().equals("text") ? " collate \"C\"" : "";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
