package se.samspel.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that could not be applied: kept with a reason, counted in freshness, replayable. */
@ApplicationScoped
public class ParkedRecords {

    private static final String PLACE = " topic = ? and partition = ? and record_offset = ?";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    ParkedRecords(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    public void park(ConsumerRecord<String, byte[]> record, String reason) {
        String sql =
                """
                insert into parked_record
                  (topic, partition, record_offset, key, type, value, reason, parked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            ParkedPlace.of(record).set(statement, 1);
            statement.setString(4, record.key());
            statement.setString(5, EventReader.type(record));
            statement.setBytes(6, record.value());
            statement.setString(7, reason);
            statement.setTimestamp(8, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a record could not be parked", e);
        }
    }

    /**
     * Forgets what these make good: a state is told whole, and what a tombstone erases must not come
     * back by a replay. To be called before they are applied, so that a replay under way ends first.
     */
    void supersede(List<IncomingEvent> events) {
        String sql =
                """
                delete from parked_record p
                using unnest(?::text[], ?::int[], ?::bigint[], ?::text[], ?::text[])
                  as later (topic, partition, record_offset, key, aggregate)
                where p.topic = later.topic and p.partition = later.partition
                  and p.record_offset < later.record_offset and p.key = later.key
                  and (p.type is null or p.type like 'se.samspel.' || later.aggregate || '.%')
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", of(events, ConsumerRecord::topic)));
            statement.setArray(2, connection.createArrayOf("int", of(events, ConsumerRecord::partition)));
            statement.setArray(3, connection.createArrayOf("bigint", of(events, ConsumerRecord::offset)));
            statement.setArray(4, connection.createArrayOf("text", of(events, ConsumerRecord::key)));
            Object[] aggregates =
                    events.stream().map(event -> event.projection().aggregate()).toArray();
            statement.setArray(5, connection.createArrayOf("text", aggregates));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("parked records could not be forgotten", e);
        }
    }

    private static Object[] of(
            List<IncomingEvent> events, Function<ConsumerRecord<String, byte[]>, Object> part) {
        return events.stream().map(event -> part.apply(event.source())).toArray();
    }

    /** The first behind that place, as it came. */
    Optional<ConsumerRecord<String, byte[]>> after(ParkedPlace place) {
        return read(
                "where (topic, partition, record_offset) > (?, ?, ?)"
                        + " order by topic, partition, record_offset limit 1",
                place);
    }

    /** Whether it is parked still; nobody else makes it good as long as the transaction lasts. */
    boolean hold(ParkedPlace place) {
        return read("where" + PLACE + " for update", place).isPresent();
    }

    private Optional<ConsumerRecord<String, byte[]>> read(String where, ParkedPlace place) {
        String sql =
                "select topic, partition, record_offset, key, type, value from parked_record "
                        + where;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            place.set(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(record(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("parked records could not be read", e);
        }
    }

    private static ConsumerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        var record =
                new ConsumerRecord<>(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getBytes(6));
        String type = row.getString(5);
        if (type != null) {
            record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    void forget(ParkedPlace place) {
        String sql = "delete from parked_record where" + PLACE;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            place.set(statement, 1);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a parked record could not be forgotten", e);
        }
    }

    void refuse(ParkedPlace place, String reason) {
        String sql = "update parked_record set reason = ? where" + PLACE;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, reason);
            place.set(statement, 2);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a parked record could not be changed", e);
        }
    }
}
