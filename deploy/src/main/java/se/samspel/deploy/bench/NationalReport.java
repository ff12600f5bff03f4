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

    /** The median of the microseconds that a report takes when its sums have changed. */
    long measure() throws IOException, SQLException, InterruptedException {
        var first = calls.timed(PATH, reader);
        for (var i = 0; i < WARM_UP; i++) {
            summedAgain();
            calls.read(PATH, reader);
        }
        told.accept(
                "- national report, the first one, which makes the edition: "
                        + first / 1000
                        + " ms");
        DatabaseWork.reset(database);
        var again = inTurns(true);
        var service = DatabaseWork.read(database, ReportingBench.ROLE);
        var same = DatabaseWork.read(database, owner()).with(SUMS);
        refuseOtherFigures(service.with(SUMS), same);
        tell(
                "read when the sums have changed, all its work in the database",
                service.micros() / TIMES,
                same.micros() / TIMES);
        tell(
                "read when the sums have changed, over HTTP and over JDBC",
                again.report(),
                again.plain());
        service.heaviest(FEW).forEach(line -> told.accept("      " + line));
        same.heaviest(1).forEach(line -> told.accept("      plain: " + line));
        var asBefore = inTurns(false);
        tell(
                "read while the sums are the same, over HTTP and over JDBC",
                asBefore.report(),
                asBefore.plain());
        told.accept(
                "- the same figures from the enrolments: %d ms".formatted(fromEnrolments() / 1000));
        return again.report();
    }

    /** Medians, in microseconds. */
    private record Medians(long report, long plain) {}

    private Medians inTurns(boolean changing)
            throws IOException, SQLException, InterruptedException {
        var report = new long[TIMES];
        var plain = new long[TIMES];
        for (var i = 0; i < TIMES; i++) {
            if (changing) {
                summedAgain();
            }
            report[i] = calls.timed(PATH, reader);
            plain[i] = timed(PLAIN);
        }
        return new Medians(median(report), median(plain));
    }

    /** As after every sum that is made anew: what was read before counts for nothing. */
    private void summedAgain() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("update sums_revision set revision = revision + 1");
        }
    }

    private void tell(String what, long report, long plain) {
        var ratio = (double) report / plain;
        told.accept(
                String.format(
                        Locale.ROOT,
                        "- national report %s: %.2f ms, plain SQL on the sums %.2f ms: %.2f times"
                                + " (goal %.1f: %s)",
                        what,
                        report / 1000.0,
                        plain / 1000.0,
                        ratio,
                        GOAL,
                        ratio <= GOAL ? "met" : "MISSED"));
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
