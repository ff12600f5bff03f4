package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;

/**
 * Nobody writes the access log until this is closed: calls are halted there, each in its own open
 * transaction, and let go together.
 */
final class HaltedLog implements AutoCloseable {

    private final Connection connection;

    private HaltedLog(Connection connection) {
        this.connection = connection;
    }

    static HaltedLog halt() throws SQLException {
        String url =
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table access_log in share mode");
        }
        return new HaltedLog(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static CompletableFuture<Integer> inParallel(Supplier<Integer> call) {
        return CompletableFuture.supplyAsync(call, work -> new Thread(work).start());
    }

    /** Begins one, and the other when the one has done all but its log. */
    static Pair oneThenOther(Supplier<Integer> one, Supplier<Integer> other) throws SQLException {
        try (HaltedLog log = halt()) {
            CompletableFuture<Integer> first = inParallel(one);
            Eventually.holds(() -> assertThat(waiting()).isEqualTo(1));
            CompletableFuture<Integer> second = inParallel(other);
            Eventually.holds(() -> assertThat(waiting()).isEqualTo(2));
            return new Pair(first, second);
        }
    }

    record Pair(CompletableFuture<Integer> first, CompletableFuture<Integer> second) {

        void end(int firstStatus, int secondStatus) {
            assertThat(first.join()).isEqualTo(firstStatus);
            assertThat(second.join()).isEqualTo(secondStatus);
        }
    }

    /** How many wait for the log, or for somebody who does. */
    static int waiting() {
        return waiting("true");
    }

    static int waiting(String which) {
        return Integer.parseInt(
                Database.rows("select count(*) from pg_locks where not granted and " + which)
                        .getFirst());
    }
}
