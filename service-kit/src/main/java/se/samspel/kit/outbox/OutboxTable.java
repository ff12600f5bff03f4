package se.samspel.kit.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The relay's view of the outbox, all on the one connection that holds the leader's lock: when it
 * is lost, so is every write of a leader that no longer is one.
 */
final class OutboxTable {

    private static final Logger LOG = Logger.getLogger(OutboxTable.class);

    // One number for "relay" in every service's own database.
    private static final long LEADER_LOCK = 7_301_001L;

    private static final int BATCH = 500;

    private final Connection connection;
    private long feedPosition;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** False while another instance leads. */
    boolean lead() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select pg_try_advisory_lock(?),"
                                + " set_config('samspel.caller', 'system', false) /* relay */")) {
            statement.setLong(1, LEADER_LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    return false;
                }
            }
        }
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "select coalesce(max(feed_position), 0) from outbox /* relay */");
                ResultSet row = statement.executeQuery()) {
            row.next();
            feedPosition = row.getLong(1);
        }
        return true;
    }

    /** The session's lock and its caller must not go back to the pool with the connection. */
    void resign() {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select pg_advisory_unlock_all(),"
                                + " set_config('samspel.caller', '', false) /* relay */")) {
            statement.execute();
        } catch (SQLException e) {
            // A lost connection has lost both already, and the pool throws it away.
            LOG.debugf("resigned without a connection: SQL state %s", e.getSQLState());
        }
    }

    List<OutboxRow> unpublished(Collection<String> resting) throws SQLException {
        String sql =
                """
                select id, topic, aggregateid, type, payload, traceparent, recorded_at
                from outbox where published_at is null and topic <> all (?)
                order by position limit ? /* relay */
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", resting.toArray()));
            statement.setInt(2, BATCH);
            try (ResultSet row = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(
                            new OutboxRow(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getTimestamp(7).toInstant()));
                }
                return rows;
            }
        }
    }

    /**
     * Stamps the rows in their order: a feed reader who has seen a position has seen all below it.
     */
    void published(List<UUID> ids) throws SQLException {
        String sql =
                """
                update outbox set published_at = now(), feed_position = stamp.position
                from unnest(?::uuid[], ?::bigint[]) as stamp (id, position)
                where outbox.id = stamp.id /* relay */
                """;
        Long[] positions = new Long[ids.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = feedPosition + i + 1;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Array idArray = connection.createArrayOf("uuid", ids.toArray());
            statement.setArray(1, idArray);
            statement.setArray(2, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
        feedPosition += positions.length;
    }
}
