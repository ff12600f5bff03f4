package se.samspel.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** How long it takes until all of one authority is another one's, and until everybody is told. */
final class SuccessionWork {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    // As it comes from funding-service.
    private static final String SUCCEED =
            """
            insert into authority_succession (predecessor, version, successor, takes_effect_on,
              decided_on, decision_reference, predecessor_units, successor_units, known_at)
            values (?, 1, ?, current_date, current_date, 'bench', '{}', '{}', now())
            """;

    private static final String BEGAN =
            "select moved_at from authority_succession where predecessor = ? and moved_at is not null";

    private static final String UNTOLD = "select 1 from moved_record limit 1";

    private final Connection database;
    private final long deadline = System.nanoTime() + LONGEST.toNanos();

    SuccessionWork(Connection database) {
        this.database = database;
    }

    /** Persons, what was done, seconds: tab-separated. */
    String measure(String predecessor) throws IOException, SQLException, InterruptedException {
        long persons = persons(predecessor);
        run(SUCCEED, predecessor, predecessor + "-next");
        Instant began = await(predecessor);
        double moved = since(began);
        while (isUntold()) {
            pause();
        }
        return String.format(Locale.ROOT, "%d\t%.1f\t%.1f", persons, moved, since(began));
    }

    private static double since(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() / 1_000.0;
    }

    /** When the move began, read as soon as it is committed. */
    private Instant await(String predecessor)
            throws IOException, SQLException, InterruptedException {
        while (true) {
            try (var select = database.prepareStatement(BEGAN)) {
                select.setString(1, predecessor);
                try (var row = select.executeQuery()) {
                    if (row.next()) {
                        return row.getObject(1, OffsetDateTime.class).toInstant();
                    }
                }
            }
            pause();
        }
    }

    private long persons(String controller) throws SQLException {
        try (var select =
                database.prepareStatement(
                        "select count(*) from participant where controller = ?")) {
            select.setString(1, controller);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void run(String sql, String... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private boolean isUntold() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(UNTOLD)) {
            return row.next();
        }
    }

    private void pause() throws IOException, InterruptedException {
        if (System.nanoTime() > deadline) {
            throw new IOException("no succession after " + LONGEST.toMinutes() + " minutes");
        }
        Thread.sleep(20);
    }
}
