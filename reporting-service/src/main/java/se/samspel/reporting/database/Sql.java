package se.samspel.reporting.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

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
            set(statement, values);
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

    public <T> Optional<T> row(Row<T> row, String sql, @Nullable Object... values) {
        return rows(row, sql, values).stream().findFirst();
    }

    /** How many rows were changed. */
    public int run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** The same statement for many rows, sent at once. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] values : rows) {
                set(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /**
     * Only into what row-level security does not govern: a temporary table.
     *
     * @param into table and columns
     * @param rows in COPY's text form
     */
    public void copy(String into, String rows) {
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(rows));
        } catch (SQLException e) {
            throw new Refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * False where the database refuses the work for such a reason: the transaction goes on as it
     * was before it.
     *
     * @param reason whether an SQL state is one
     */
    public boolean tried(Predicate<@Nullable String> reason, Runnable work) {
        run("savepoint tried");
        boolean done = done(reason, work);
        if (!done) {
            run("rollback to savepoint tried");
        }
        run("release savepoint tried");
        return done;
    }

    private static boolean done(Predicate<@Nullable String> reason, Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            if (reason.test(refused.state())) {
                return false;
            }
            throw refused;
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** The database refused a statement; what kind of fault it is tells the cause. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final @Nullable String state;

        Refused(SQLException cause) {
            super(cause);
            this.state = cause.getSQLState();
        }

        @Nullable String state() {
            return state;
        }
    }
}
