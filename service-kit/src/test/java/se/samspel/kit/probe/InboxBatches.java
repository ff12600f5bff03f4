package se.samspel.kit.probe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import se.samspel.kit.inbox.EventInbox;

/** A batch as the broker would hand it over, of records that nothing here takes. */
record InboxBatches(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {

    /** A record of each trace, two records of one being of one span. */
    static InboxBatches of(String topic, String... traces) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (String trace : traces) {
            var record = new ConsumerRecord<>(topic, 0, records.size(), "key", new byte[0]);
            header(record, "ce_type", "se.samspel.nobodys.changed.v1");
            header(record, "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
            records.add(record);
        }
        return new InboxBatches(new TopicPartition(topic, 0), records);
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    void givenTo(EventInbox inbox) {
        try {
            inbox.consume(new ConsumerRecords<>(Map.of(partition, records), Map.of()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
