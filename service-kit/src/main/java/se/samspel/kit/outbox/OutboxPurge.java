package se.samspel.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import se.samspel.kit.caller.SystemTransaction;

/** Drops published rows when they are old, except those that authorities read in their feeds. */
@ApplicationScoped
class OutboxPurge {

    // Small enough that no purge holds its locks for long.
    private static final int AT_ONCE = 5000;

    private final AgroalDataSource dataSource;
    private final SystemTransaction system;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxPurge(
            AgroalDataSource dataSource,
            SystemTransaction system,
            OutboxConfig config,
            Clock clock) {
        this.dataSource = dataSource;
        this.system = system;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "15m")
    void purge() {
        int dropped = AT_ONCE;
        while (dropped == AT_ONCE) {
            dropped = system.call(this::purgeOnce);
        }
    }

    private int purgeOnce() {
        String sql =
                """
                delete from outbox where id in (
                  select id from outbox
                  where published_at < ? and topic not like 'samspel.authority.%'
                  order by feed_position limit ?)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant().minus(config.keptFor())));
            statement.setInt(2, AT_ONCE);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old events could not be dropped", e);
        }
    }
}
