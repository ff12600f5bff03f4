package se.samspel.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/** A rebuild beside COPY of the same rows on the same machine in the same run. */
final class RebuildRatio {

    private static final int GOAL = 50;

    private final Connection database;
    private final Consumer<String> told;

    RebuildRatio(Connection database, Consumer<String> told) {
        this.database = database;
        this.told = told;
    }

    /** Copies the rows out and, into an empty table with the same indexes and checks, in again. */
    void measure(int rows, long rebuiltMillis) throws SQLException, IOException {
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
            var percent = 100.0 * millis / rebuiltMillis;
            told.accept(
                    String.format(
                            Locale.ROOT,
                            "- COPY of the same %d rows: %d ms; the rebuild reaches %.0f %% of it"
                                    + " (goal %d: %s)",
                            rows,
                            millis,
                            percent,
                            GOAL,
                            percent >= GOAL ? "met" : "MISSED"));
        } finally {
            Files.delete(file);
        }
    }
}
