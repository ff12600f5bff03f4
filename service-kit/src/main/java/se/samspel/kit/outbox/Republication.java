package se.samspel.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the last of each aggregate once more where the operator has ordered it. The relay itself
 * does, between its batches: whatever it sends afterwards of the same key is newer, so that the
 * topic's last record of a key is never an old one.
 */
final class Republication {

    private static final Logger LOG = Logger.getLogger(Republication.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final EventProducer producer;
    private final Clock clock;
    private Instant nextLook = Instant.EPOCH;

    Republication(Connection connection, EventProducer producer, Clock clock) {
        this.connection = connection;
        this.producer = producer;
        this.clock = clock;
    }

    private record Order(UUID id, @Nullable String reached) {}

    /**
     * @param row as it was sent then
     * @param aggregate of its type
     */
    private record Told(OutboxRow row, String aggregate) {

        String place() {
            return row.topic() + " " + aggregate + " " + row.key();
        }
    }

    void step() throws SQLException, InterruptedException {
        if (clock.instant().isBefore(nextLook)) {
            return;
        }
        Order order = order();
        if (order == null || !stepped(order)) {
            nextLook = clock.instant().plus(BETWEEN_LOOKS);
        }
    }

    /** False where the broker doesn't take them now: tried again from the same place. */
    private boolean stepped(Order order) throws SQLException, InterruptedException {
        List<Told> page = page(order.reached());
        if (page.isEmpty()) {
            end(order.id());
            LOG.infof("upkeep REPUBLISH %s is done", order.id());
            return true;
        }
        List<OutboxRow> rows = page.stream().map(Told::row).toList();
        if (producer.send(rows).arrived().size() < rows.size()) {
            return false;
        }
        advance(order.id(), rows.size(), page.getLast().place());
        return true;
    }

    private @Nullable Order order() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "select id, reached from upkeep_order where work = 'REPUBLISH'"
                                        + " and ended_at is null order by id limit 1 /* relay */");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? new Order(row.getObject(1, UUID.class), row.getString(2)) : null;
        }
    }

    private List<Told> page(@Nullable String reached) throws SQLException {
        String sql =
                """
                select id, topic, key, type, payload, recorded_at, aggregate from announced
                where (topic, aggregate, key) > (?, ?, ?)
                order by topic, aggregate, key limit ? /* relay */
                """;
        String[] place = reached == null ? new String[] {"", "", ""} : reached.split(" ", 3);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < place.length; i++) {
                statement.setString(i + 1, place[i]);
            }
            statement.setInt(4, AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                List<Told> page = new ArrayList<>();
                while (row.next()) {
                    page.add(new Told(row(row), row.getString("aggregate")));
                }
                return page;
            }
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("payload"),
                null,
                row.getTimestamp("recorded_at").toInstant());
    }

    private void advance(UUID id, int done, String place) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "update upkeep_order set state = 'RUNNING', done = done + ?, reached = ?"
                                + " where id = ? /* relay */")) {
            statement.setInt(1, done);
            statement.setString(2, place);
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    private void end(UUID id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "update upkeep_order set state = 'DONE', ended_at = now()"
                                + " where id = ? /* relay */")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
