package se.samspel.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Consumer;

/** One intervention's team report: one indexed statement, however many enrolments others have. */
final class TeamReport {

    private static final int REQUESTS = 300;
    private static final String INDEX = "enrolment_intervention";
    private static final String FROM = "2024-01-01";
    private static final String TO = "2024-12-31";
    private static final String ENROLMENTS = "from enrolment";

    private final ReportingCalls calls;
    private final Connection database;
    private final Consumer<String> told;
    private final String reader;

    /**
     * @param reader the client of {@link EnrolmentEvents#host(int)} 0
     */
    TeamReport(ReportingCalls calls, Connection database, Consumer<String> told, String reader) {
        this.calls = calls;
        this.database = database;
        this.told = told;
        this.reader = reader;
    }

    /** The median of the microseconds that a report takes. */
    long measure(int size) throws IOException, SQLException, InterruptedException {
        var path =
                "/interventions/%s/team-report?from=%s&to=%s"
                        .formatted(EnrolmentEvents.intervention(0, 0), FROM, TO);
        for (var i = 0; i < REQUESTS; i++) {
            calls.read(path, reader);
        }
        DatabaseWork.reset(database);
        var micros = new long[REQUESTS];
        for (var i = 0; i < REQUESTS; i++) {
            micros[i] = calls.timed(path, reader);
        }
        var series =
                new Series(
                        "team report",
                        size,
                        micros,
                        DatabaseWork.read(database, ReportingBench.ROLE));
        var enrolments = series.work().with(ENROLMENTS);
        told.accept(
                String.format(
                        Locale.ROOT,
                        "- team report of one intervention, nation of %d: p50 %.2f ms, p99 %.2f ms,"
                                + " %s statements; of enrolments %s, %s rows and %s pages a"
                                + " request",
                        size,
                        series.percentile(50) / 1000.0,
                        series.percentile(99) / 1000.0,
                        series.work().statementsPer(REQUESTS),
                        enrolments.statementsPer(REQUESTS),
                        enrolments.rowsPer(REQUESTS),
                        enrolments.blocksPer(REQUESTS)));
        assertIndexed(enrolments);
        return series.percentile(50);
    }

    private void assertIndexed(DatabaseWork enrolments) throws IOException, SQLException {
        var statements = enrolments.statements();
        if (statements.size() != 1 || statements.getFirst().calls() != REQUESTS) {
            throw new IOException("a team report reads enrolments by " + statements);
        }
        var plan = plan(statements.getFirst().text());
        told.accept("  its plan:\n\n" + plan.indent(6));
        if (plan.contains("Seq Scan on enrolment") || !plan.contains(INDEX)) {
            throw new IOException("a team report reads enrolments without their index");
        }
    }

    /** With row-level security for the reader, as it is planned and run for these values. */
    private String plan(String text) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("set local role " + ReportingBench.ROLE);
            statement.execute(
                    "set local samspel.caller = 'authority:" + EnrolmentEvents.host(0) + "'");
            statement.execute("prepare team as " + text);
            var plan = new StringBuilder();
            try (var row =
                    statement.executeQuery(
                            "explain (analyze, buffers, costs off) execute team ('%s', '%s', '%s')"
                                    .formatted(EnrolmentEvents.intervention(0, 0), TO, FROM))) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate team");
            return plan.toString();
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }
}
