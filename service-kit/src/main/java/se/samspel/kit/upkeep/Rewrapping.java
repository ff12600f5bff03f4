package se.samspel.kit.upkeep;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.SealedKey;

/**
 * Wraps all data keys by the current field key; what they have sealed stays as it is. Goes through
 * each table by its blocks, so that a step costs the same wherever it is. What a transaction under
 * way writes back meanwhile is found by the next order.
 */
@ApplicationScoped
class Rewrapping implements Upkeep {

    // 512 KiB of a table: some thousand keys.
    private static final long BLOCKS = 64;

    private final AgroalDataSource dataSource;
    private final SystemTransaction system;
    private final Envelope envelope;

    Rewrapping(AgroalDataSource dataSource, SystemTransaction system, Envelope envelope) {
        this.dataSource = dataSource;
        this.system = system;
        this.envelope = envelope;
    }

    @Override
    public Work work() {
        return Work.REWRAP_DATA_KEYS;
    }

    @Override
    public Step step(@Nullable String reached) {
        return system.call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return step(connection, Place.of(reached));
            } catch (SQLException e) {
                throw new IllegalStateException("data keys could not be wrapped", e);
            }
        });
    }

    /**
     * @param table after those that are done
     * @param block of that table
     */
    private record Place(int table, long block) {

        static Place of(@Nullable String reached) {
            if (reached == null) {
                return new Place(0, 0);
            }
            String[] words = reached.split(" ", 2);
            return new Place(Integer.parseInt(words[0]), Long.parseLong(words[1]));
        }

        String written() {
            return table + " " + block;
        }
    }

    private Step step(Connection connection, Place place) throws SQLException {
        List<DataKeyColumns> tables = DataKeyColumns.found(connection);
        if (place.table() >= tables.size()) {
            return new Step(0, null);
        }
        DataKeyColumns columns = tables.get(place.table());
        long done = rewrapped(connection, columns, place.block());
        long next = place.block() + BLOCKS;
        boolean more = next < blocks(connection, columns.table());
        Place following = more ? new Place(place.table(), next) : new Place(place.table() + 1, 0);
        return new Step(done, following.written());
    }

    private long rewrapped(Connection connection, DataKeyColumns columns, long from)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(columns.select());
                PreparedStatement update = connection.prepareStatement(columns.update())) {
            select.setString(1, "(" + from + ",0)");
            select.setString(2, "(" + (from + BLOCKS) + ",0)");
            select.setString(3, envelope.currentKey());
            long done = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    SealedKey key =
                            envelope.rewrapped(new SealedKey(row.getString(2), row.getBytes(3)));
                    update.setString(1, key.keyId());
                    update.setBytes(2, key.wrapped());
                    update.setString(3, row.getString(1));
                    update.addBatch();
                    done++;
                }
            }
            update.executeBatch();
            return done;
        }
    }

    private static long blocks(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select pg_relation_size(?::regclass)"
                                + " / current_setting('block_size')::bigint")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
