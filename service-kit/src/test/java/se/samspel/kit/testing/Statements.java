package se.samspel.kit.testing;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduler;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Counts the statements that the service's login sends, as PostgreSQL itself saw them. */
public final class Statements {

    private static final int STILL = 5;
    private static final int LOOKS = 1000;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Statements() {}

    /**
     * Each statement as often as it ran while {@code work} did, and nothing scheduled ran beside
     * it; left out are the relay's polling and the driver's look-up of a type, which it does once a
     * connection. BEGIN and COMMIT are not.
     */
    public static List<String> during(Runnable work) {
        Scheduler scheduler = Arc.container().instance(Scheduler.class).get();
        scheduler.pause();
        try (Connection connection = SamspelStack.database().admin();
                Statement reset = connection.createStatement()) {
            awaitEnd(connection);
            reset.execute("select pg_stat_statements_reset()");
            work.run();
            return seen(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            scheduler.resume();
        }
    }

    /** What had begun before the pause is over when nothing has been under way for a while. */
    private static void awaitEnd(Connection connection) throws SQLException {
        String sql =
                """
                select 1 from pg_stat_activity
                where usename = ? and state <> 'idle' and query not like '%relay%' limit 1
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, TestDatabase.APP);
            int still = 0;
            for (int look = 0; still < STILL && look < LOOKS; look++) {
                try (ResultSet row = statement.executeQuery()) {
                    still = row.next() ? 0 : still + 1;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static List<String> seen(Connection connection) throws SQLException {
        String sql =
                """
                select s.query, s.calls from pg_stat_statements s
                join pg_roles r on r.oid = s.userid
                where r.rolname = ? and s.query not like '%relay%'
                  and s.query not like '%pg_catalog.pg_type%'
                  and lower(s.query) not like 'begin%' and lower(s.query) not like 'set %'
                order by s.query
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, TestDatabase.APP);
            try (ResultSet row = statement.executeQuery()) {
                List<String> statements = new ArrayList<>();
                while (row.next()) {
                    for (long call = 0; call < row.getLong(2); call++) {
                        statements.add(row.getString(1));
                    }
                }
                return statements;
            }
        }
    }
}
