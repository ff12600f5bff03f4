package se.samspel.kit.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Counts the statements that the service's login sends, as PostgreSQL itself saw them. */
public final class Statements {

    private Statements() {}

    /**
     * Each statement as often as it ran while {@code work} did; left out are the relay's polling
     * and the driver's look-up of a type, which it does once a connection. BEGIN and COMMIT are
     * not.
     */
    public static List<String> during(Runnable work) {
        try (Connection connection = SamspelStack.database().admin();
                Statement reset = connection.createStatement()) {
            reset.execute("select pg_stat_statements_reset()");
            work.run();
            return seen(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
