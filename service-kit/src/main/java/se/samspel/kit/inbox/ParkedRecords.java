package se.samspel.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that could not be applied: kept with a reason, counted in freshness, replayable. */
@ApplicationScoped
public class ParkedRecords {

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
            statement.setString(1, record.topic());
            statement.setInt(2, record.partition());
            statement.setLong(3, record.offset());
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
}
