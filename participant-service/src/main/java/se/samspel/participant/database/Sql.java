package se.samspel.participant.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs statements in the transaction at hand, so row-level security knows who asks. */
@ApplicationScoped
public class Sql {

    private final AgroalDataSource dataSource;

    Sql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> rows(Row<T> row, String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, values);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** The one row of a statement that always has one. */
    public <T> T row(Row<T> row, String sql, @Nullable Object... values) {
        return rows(row, sql, values).getFirst();
    }

    /** Answers how many rows were changed. */
    public int run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    private static void set(
            Connection connection, PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, column(connection, values[i]));
        }
    }

    private static @Nullable Object column(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            case Integer[] numbers -> connection.createArrayOf("integer", numbers);
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case null -> null;
            default -> value;
        };
    }

    /** The database refused a statement; what kind of fault it is tells the cause. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(SQLException cause) {
            super(cause);
        }
    }
}
