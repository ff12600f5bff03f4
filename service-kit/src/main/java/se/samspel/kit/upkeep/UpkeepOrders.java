package se.samspel.kit.upkeep;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders and how far they have come. */
@ApplicationScoped
class UpkeepOrders {

    private static final int ATTEMPTS = 5;
    private static final String COLUMNS =
            "select id, work, state, reached, done, ordered_at, ended_at from upkeep_order ";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    UpkeepOrders(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** False while the same work is under way. */
    boolean order(UUID id, Work work) {
        return run(
                        """
                        insert into upkeep_order (id, work, state, ordered_at)
                        values (?, ?, 'REQUESTED', ?) on conflict do nothing
                        """,
                        id,
                        work.name(),
                        now())
                == 1;
    }

    Optional<UpkeepOrder> find(UUID id) {
        return one(COLUMNS + "where id = ?", id);
    }

    /** The oldest that no other instance is at, for as long as the transaction lasts. */
    Optional<UpkeepOrder> take(Set<Work> works) {
        String[] names = works.stream().map(Work::name).toArray(String[]::new);
        return one(
                COLUMNS
                        + "where ended_at is null and work = any (?::text[])"
                        + " order by id limit 1 for update skip locked",
                (Object) names);
    }

    void advance(UUID id, Upkeep.Step step) {
        boolean ended = step.reached() == null;
        run(
                """
                update upkeep_order
                set state = ?, done = done + ?, reached = ?, attempts = 0, ended_at = ?
                where id = ?
                """,
                (ended ? UpkeepOrder.State.DONE : UpkeepOrder.State.RUNNING).name(),
                step.done(),
                step.reached(),
                ended ? now() : null,
                id);
    }

    /** A step did not succeed: tried some times more, then given up. True where it was. */
    boolean failed(UUID id) {
        run(
                """
                update upkeep_order set attempts = attempts + 1,
                  state = case when attempts + 1 < ? then state else 'FAILED' end,
                  ended_at = case when attempts + 1 < ? then null else ?::timestamptz end
                where id = ?
                """,
                ATTEMPTS,
                ATTEMPTS,
                now(),
                id);
        return find(id).map(UpkeepOrder::state).orElseThrow() == UpkeepOrder.State.FAILED;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private int run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("orders could not be written", e);
        }
    }

    private Optional<UpkeepOrder> one(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("orders could not be read", e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static UpkeepOrder read(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        Instant endedAt = ended == null ? null : ended.toInstant();
        return new UpkeepOrder(
                row.getObject("id", UUID.class),
                Work.valueOf(row.getString("work")),
                UpkeepOrder.State.valueOf(row.getString("state")),
                row.getString("reached"),
                row.getLong("done"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                endedAt);
    }
}
