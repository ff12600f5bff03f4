package se.samspel.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
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
     * @param micros of all calls, without planning
     */
    record Statement(String text, long calls, long rows, long blocks, long micros) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%d calls, %d rows, %d pages, %.3f ms each: %s",
                    calls,
                    rows,
                    blocks,
                    micros / 1000.0 / calls,
                    text.substring(0, Math.min(LEGIBLE, text.length())));
        }
    }

    private static final int LEGIBLE = 110;

    private static final String SEEN =
            """
            select regexp_replace(s.query, '\\s+', ' ', 'g'), s.calls, s.rows,
              s.shared_blks_hit + s.shared_blks_read, (s.total_exec_time * 1000)::bigint
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
                                    row.getLong(4),
                                    row.getLong(5)));
                }
            }
        }
        return new DatabaseWork(statements);
    }

    /** Those that name a table, for example. */
    DatabaseWork with(String words) {
        return new DatabaseWork(
                statements.stream().filter(one -> one.text().contains(words)).toList());
    }

    /** Which took longest together, a line each. */
    List<String> heaviest(int count) {
        return statements.stream()
                .sorted(Comparator.comparingLong(Statement::micros).reversed())
                .limit(count)
                .map(Statement::line)
                .toList();
    }

    long micros() {
        return statements.stream().mapToLong(Statement::micros).sum();
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
