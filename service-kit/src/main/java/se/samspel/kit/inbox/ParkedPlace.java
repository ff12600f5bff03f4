package se.samspel.kit.inbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Where a record stands in its topic. */
record ParkedPlace(String topic, int partition, long offset) {

    private static final ParkedPlace START = new ParkedPlace("", -1, -1);

    static ParkedPlace of(ConsumerRecord<String, byte[]> record) {
        return new ParkedPlace(record.topic(), record.partition(), record.offset());
    }

    /** As {@link #written}; before all others for null. */
    static ParkedPlace of(@Nullable String written) {
        if (written == null) {
            return START;
        }
        String[] words = written.split(" ", 3);
        return new ParkedPlace(words[0], Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }

    String written() {
        return topic + " " + partition + " " + offset;
    }

    void set(PreparedStatement statement, int from) throws SQLException {
        statement.setString(from, topic);
        statement.setInt(from + 1, partition);
        statement.setLong(from + 2, offset);
    }
}
