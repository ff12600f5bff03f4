package se.samspel.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A report of the whole nation, read over HTTP, beside the plain SQL that reads the same sums. In
 * turns, so that whatever else the machine does slows down both.
 */
final class NationalReport {

    private static final String PATH =
            "/reports/exits?coverage=nation&from=2024-01-01&to=2024-12-31";
    private static final int WARM_UP = 200;
    private static final int TIMES = 201;
    private static final int FEW = 3;
    private static final double GOAL = 1.3;
    private static final String SUMS = "from monthly_figure";

    private static final String PLAIN =
            """
            select dimension, code, sex, movement, month >= '2024-01-01', sum(people), sum(amount)
            from monthly_figure
            where level = 'NATION' and area = 'SE' and population = 'ENROLMENT'
              and dimension in
                ('', 'exitDestination', 'goalAttained', 'exitReason', 'durationBand', 'earlyDropout')
              and month < '2025-01-01'
            group by 1, 2, 3, 4, 5
            """;

    /** The same figures from the enrolments themselves. */
    private static final String BASE =
            """
            select sex, exit_destination, exit_reason, facets ->> 'durationBand', early_dropout,
              ended_on >= '2024-01-01', count(*)
            from enrolment where ended_on < '2025-01-01' group by 1, 2, 3, 4, 5, 6
            """;

    private final ReportingCalls calls;
    private final Connection database;
    private final Consumer<String> told;
    private final String reader;

    /**
     * @param reader a client that is neither host of all nor the operator
     */
    NationalReport(
            ReportingCalls calls, Connection database, Consumer<String> told, String reader) {
        this.calls = calls;
        this.database = database;
        this.told = told;
        this.reader = reader;
    }

    void measure() throws IOException, SQLException, InterruptedException {
        var first = calls.timed(PATH, reader);
        for (var i = 0; i < WARM_UP; i++) {
            calls.read(PATH, reader);
        }
        DatabaseWork.reset(database);
        var report = new long[TIMES];
        var plain = new long[TIMES];
        for (var i = 0; i < TIMES; i++) {
            report[i] = calls.timed(PATH, reader);
            plain[i] = timed(PLAIN);
        }
        var service = DatabaseWork.read(database, ReportingBench.ROLE);
        var same = DatabaseWork.read(database, owner()).with(SUMS);
        refuseOtherFigures(service.with(SUMS), same);
        var ratio = (double) service.micros() / same.micros();
        told.accept(
                String.format(
                        Locale.ROOT,
                        "- national report: all its %s statements work %.2f ms in the database,"
                                + " plain SQL on the sums %.2f ms: %.2f times (goal %.1f: %s)",
                        service.statementsPer(TIMES),
                        service.micros() / 1000.0 / TIMES,
                        same.micros() / 1000.0 / TIMES,
                        ratio,
                        GOAL,
                        ratio <= GOAL ? "met" : "MISSED"));
        told.accept(
                String.format(
                        Locale.ROOT,
                        "  over HTTP p50 %.2f ms, the first one, which makes the edition, %.0f ms;"
                                + " plain SQL over JDBC p50 %.2f ms, on the enrolments %.0f ms",
                        median(report) / 1000.0,
                        first / 1000.0,
                        median(plain) / 1000.0,
                        fromEnrolments() / 1000.0));
        service.heaviest(FEW).forEach(line -> told.accept("      " + line));
        same.heaviest(1).forEach(line -> told.accept("      plain: " + line));
    }

    private static void refuseOtherFigures(DatabaseWork service, DatabaseWork same)
            throws IOException {
        if (!service.rowsPer(TIMES).equals(same.rowsPer(TIMES))) {
            throw new IOException(
                    "the report reads other figures than the plain SQL: %s and %s rows"
                            .formatted(service.rowsPer(TIMES), same.rowsPer(TIMES)));
        }
    }

    private String owner() throws SQLException {
        return database.getMetaData().getUserName();
    }

    private long fromEnrolments() throws SQLException {
        var base = new long[FEW];
        for (var i = 0; i < FEW; i++) {
            base[i] = timed(BASE);
        }
        return median(base);
    }

    private long timed(String sql) throws SQLException {
        var began = System.nanoTime();
        var rows = 0;
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows++;
            }
        }
        if (rows == 0) {
            throw new SQLException("nothing was summed");
        }
        return (System.nanoTime() - began) / 1_000;
    }

    private static long median(long[] micros) {
        Arrays.sort(micros);
        return micros[micros.length / 2];
    }
}
