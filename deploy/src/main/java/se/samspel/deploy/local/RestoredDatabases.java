package se.samspel.deploy.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** What a replayed log has made: whether every database is there, and what it says of it. */
final class RestoredDatabases {

    private final Postgres postgres;
    private final Instant backedUp;

    /**
     * @param backedUp when the backup was finished
     */
    RestoredDatabases(Postgres postgres, Instant backedUp) {
        this.postgres = postgres;
        this.backedUp = backedUp;
    }

    /**
     * What was found.
     *
     * @param isWhole whether every database lets us in
     * @param lastTransaction the one that was committed last
     * @param committedAt when; as the backup was finished where none came after it
     */
    record Found(boolean isWhole, String lastTransaction, Instant committedAt) {}

    /** Looks at all; when they are whole, the topics that were are forgotten and feeds say so. */
    Found look(Optional<Instant> moment) throws SQLException {
        String last;
        Instant committedAt;
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select xid, timestamp from pg_last_committed_xact()")) {
            row.next();
            last = row.getString(1);
            var at = row.getTimestamp(2);
            committedAt =
                    at == null || at.toInstant().isBefore(backedUp) ? backedUp : at.toInstant();
        }
        if (!Databases.all().stream().allMatch(this::isThere)) {
            return new Found(false, last, committedAt);
        }
        for (var service : Service.values()) {
            try (var connection = postgres.connectPatiently(service.word())) {
                tell(connection, moment.orElse(committedAt));
            }
        }
        return new Found(true, last, committedAt);
    }

    private boolean isThere(String database) {
        try (var connection = postgres.connect(database)) {
            return connection.isValid(5);
        } catch (SQLException gone) {
            return false;
        }
    }

    /** A database that no service had come to yet has nothing to tell. */
    private static void tell(Connection connection, Instant reached) throws SQLException {
        if (has(connection, "forget_topics()")) {
            try (var statement = connection.createStatement()) {
                statement.execute("select forget_topics()");
            }
        }
        if (has(connection, "tell_restored(timestamptz)")) {
            try (var told = connection.prepareStatement("select tell_restored(?)")) {
                told.setTimestamp(1, Timestamp.from(reached));
                told.execute();
            }
        }
    }

    private static boolean has(Connection connection, String function) throws SQLException {
        try (var asked = connection.prepareStatement("select to_regprocedure(?) is not null")) {
            asked.setString(1, function);
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
