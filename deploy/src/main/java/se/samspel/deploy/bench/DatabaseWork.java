package se.samspel.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the service's login made the database do, as pg_stat_statements counted it.
 *
 * @param statements without those of the relay, which polls by itself
 */
record DatabaseWork(List<Statement> statements) {

    /**
     * @param blocks pages of 8 kB that were looked at
     */
    record Statement(String text, long calls, long rows, long blocks) {}

    private static final String SEEN =
            """
            select regexp_replace(s.query, '\\s+', ' ', 'g'), s.calls, s.rows,
              s.shared_blks_hit + s.shared_blks_read
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = ? and s.query not ilike '%outbox%'
              and s.query !~* '^(begin|commit|set |show )'
            order by s.calls desc, s.query
            """;

    static void reset(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    /**
     * @param role the service's login
     */
    static DatabaseWork read(Connection database, String role) throws SQLException {
        var statements = new ArrayList<Statement>();
        try (var statement = database.prepareStatement(SEEN)) {
            statement.setString(1, role);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    statements.add(
                            new Statement(
                                    row.getString(1),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4)));
                }
            }
        }
        return new DatabaseWork(statements);
    }

    String statementsPer(int requests) {
        return per(statements.stream().mapToLong(Statement::calls).sum(), requests);
    }

    String rowsPer(int requests) {
        return per(statements.stream().mapToLong(Statement::rows).sum(), requests);
    }

    String blocksPer(int requests) {
        return per(statements.stream().mapToLong(Statement::blocks).sum(), requests);
    }

    private static String per(long count, int requests) {
        return String.format(Locale.ROOT, "%.1f", (double) count / requests);
    }
}
