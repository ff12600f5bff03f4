package se.samspel.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/** What the service does against what plain SQL does on the same machine in the same run. */
final class ReportingRatios {

    private static final int TIMES = 101;
    private static final int FEW = 3;

    /** As reporting-service reads the sums of an area. */
    private static final String SUMS =
            """
            select dimension, code, sex, movement,
              width_bucket(month, (select '{2024-01-01,2025-01-01}'::text[]::date[])),
              sum(people)::bigint, sum(amount)::bigint
            from monthly_figure
            where level = 'NATION' and area = 'SE' and population = 'ENROLMENT'
              and dimension = any('{"",incomePayer,exitDestination,referringParty,amount:throughputDays}'::text[])
              and month < '2025-01-01'
            group by 1, 2, 3, 4, 5
            """;

    private static final String PLAIN =
            """
            select dimension, code, sex, movement, month >= '2024-01-01', sum(people), sum(amount)
            from monthly_figure
            where level = 'NATION' and area = 'SE' and population = 'ENROLMENT'
              and dimension in ('', 'incomePayer', 'exitDestination', 'referringParty', 'amount:throughputDays')
              and month < '2025-01-01'
            group by 1, 2, 3, 4, 5
            """;

    /** The same figures from the enrolments themselves. */
    private static final String BASE =
            """
            select sex, facets ->> 'incomePayer', facets ->> 'exitDestination', referring_authority,
              started_on >= '2024-01-01', ended_on >= '2024-01-01' and ended_on < '2025-01-01',
              count(*), sum((amounts ->> 'throughputDays')::bigint)
            from enrolment where started_on < '2025-01-01' group by 1, 2, 3, 4, 5, 6
            """;

    private final Connection database;
    private final Consumer<String> told;

    ReportingRatios(Connection database, Consumer<String> told) {
        this.database = database;
        this.told = told;
    }

    /** Copies the rows out and, into an empty table with the same indexes and checks, in again. */
    void copy(int rows, long rebuiltMillis, Path results) throws SQLException, IOException {
        Files.createDirectories(results);
        var file = Files.createTempFile("enrolments", ".copy");
        var api = database.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = database.createStatement()) {
            try (var out = Files.newOutputStream(file)) {
                api.copyOut("copy enrolment to stdout", out);
            }
            statement.execute("create table copied (like enrolment including all)");
            statement.execute("checkpoint");
            var began = System.nanoTime();
            try (var in = Files.newInputStream(file)) {
                api.copyIn("copy copied from stdin", in, 1 << 16);
            }
            var millis = (System.nanoTime() - began) / 1_000_000;
            statement.execute("drop table copied");
            told.accept(
                    String.format(
                            Locale.ROOT,
                            "- COPY of the same %d rows: %d ms; the rebuild reaches %.0f %% of it",
                            rows,
                            millis,
                            100.0 * millis / rebuiltMillis));
        } finally {
            Files.delete(file);
        }
    }

    /** In turns, so that whatever else the machine does slows down both. */
    void nation() throws SQLException {
        var service = new long[TIMES];
        var plain = new long[TIMES];
        for (var i = 0; i < TIMES; i++) {
            service[i] = asService();
            plain[i] = timed(PLAIN);
        }
        var base = new long[FEW];
        for (var i = 0; i < FEW; i++) {
            base[i] = timed(BASE);
        }
        told.accept(
                String.format(
                        Locale.ROOT,
                        "- national report: %.2f ms as the service reads, %.2f ms plain SQL on the"
                                + " summary (%.2f times), %.0f ms from the enrolments (%.0f times"
                                + " longer)",
                        median(service) / 1000.0,
                        median(plain) / 1000.0,
                        (double) median(service) / median(plain),
                        median(base) / 1000.0,
                        (double) median(base) / median(service)));
    }

    /** With the caller and the word that opens the sums, under row-level security. */
    private long asService() throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("set local role reporting_app");
            statement.execute("set local samspel.caller = 'operator'");
            var began = System.nanoTime();
            statement.execute("select set_config('samspel.sums', 'read', true)");
            read(SUMS);
            return (System.nanoTime() - began) / 1_000;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private long timed(String sql) throws SQLException {
        var began = System.nanoTime();
        read(sql);
        return (System.nanoTime() - began) / 1_000;
    }

    private static long median(long[] micros) {
        Arrays.sort(micros);
        return micros[micros.length / 2];
    }

    private void read(String sql) throws SQLException {
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
    }
}
