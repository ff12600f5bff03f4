package se.samspel.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.broker.BrokerConnection;

/**
 * Sends rows to Kafka as CloudEvents 1.0 in binary mode and tells which arrived. Whatever comes of
 * a send, nothing of its topic goes out behind it: whoever reads a topic from its beginning meets
 * its events in their order, and only then those that were sent again.
 */
final class EventProducer implements AutoCloseable {

    private static final int LARGEST_BATCH = 65_536;

    private final Map<String, Object> config;
    private final String source;
    private @Nullable KafkaProducer<String, byte[]> kafka;
    private volatile boolean broken;

    EventProducer(BrokerConnection broker, String source) {
        this.source = source;
        Map<String, Object> own = new HashMap<>();
        own.put(ProducerConfig.ACKS_CONFIG, "all");
        own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A batch that is given up is followed by none of those behind it only while they wait.
        own.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        own.put(ProducerConfig.BATCH_SIZE_CONFIG, LARGEST_BATCH);
        // A topic that doesn't exist blocks the send so long; it then rests by itself.
        own.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2000);
        own.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
        own.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8000);
        own.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config = broker.with(own);
    }

    /** What became of a batch. */
    record Sent(List<UUID> arrived, Set<String> failedTopics) {}

    /**
     * Sends all rows and waits for them. In a topic nothing behind a failure counts as sent, so
     * that the order within it is kept when it is sent again.
     */
    Sent send(List<OutboxRow> rows) throws InterruptedException {
        try {
            return send(rows, opened());
        } catch (KafkaException e) {
            // No broker has a known address, say: everything rests.
            return new Sent(
                    List.of(), rows.stream().map(OutboxRow::topic).collect(Collectors.toSet()));
        }
    }

    private Sent send(List<OutboxRow> rows, KafkaProducer<String, byte[]> producer)
            throws InterruptedException {
        Set<String> failed = new HashSet<>();
        List<Future<RecordMetadata>> sending = new ArrayList<>();
        List<OutboxRow> sent = new ArrayList<>();
        for (OutboxRow row : rows) {
            if (failed.contains(row.topic())) {
                continue;
            }
            Future<RecordMetadata> future = begun(row, producer);
            if (future == null || future.isDone() && !delivered(future)) {
                failed.add(row.topic());
            } else {
                sending.add(future);
                sent.add(row);
            }
        }
        return await(sent, sending, failed);
    }

    // Not before there is something to send: one that the broker lets write nowhere asks it again
    // and again.
    private KafkaProducer<String, byte[]> opened() {
        if (kafka == null || broken) {
            kafka = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
            broken = false;
        }
        return kafka;
    }

    private @Nullable Future<RecordMetadata> begun(
            OutboxRow row, KafkaProducer<String, byte[]> producer) {
        Thread relay = Thread.currentThread();
        try {
            return producer.send(
                    record(row),
                    (metadata, fault) -> {
                        // What fails at once, on the relay's own thread, has nothing behind it.
                        if (fault != null && Thread.currentThread() != relay) {
                            broken = true;
                            producer.close(Duration.ZERO);
                        }
                    });
        } catch (KafkaException | IllegalStateException e) {
            // Closed meanwhile, or its record can't be sent.
            return null;
        }
    }

    private static Sent await(
            List<OutboxRow> sent, List<Future<RecordMetadata>> sending, Set<String> failed)
            throws InterruptedException {
        List<UUID> arrived = new ArrayList<>();
        // A send that failed at once fails its topic only from there on: what went before may have
        // arrived.
        Set<String> failedHere = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            OutboxRow row = sent.get(i);
            boolean delivered = delivered(sending.get(i));
            if (!delivered) {
                failedHere.add(row.topic());
            }
            if (delivered && !failedHere.contains(row.topic())) {
                arrived.add(row.id());
            }
        }
        failed.addAll(failedHere);
        return new Sent(arrived, failed);
    }

    private static boolean delivered(Future<RecordMetadata> sending) throws InterruptedException {
        try {
            sending.get();
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        byte[] value =
                row.payload() == null ? null : row.payload().getBytes(StandardCharsets.UTF_8);
        var event = new ProducerRecord<String, byte[]>(row.topic(), row.key(), value);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", row.id().toString());
        header(event, "ce_source", source);
        header(event, "ce_type", row.type());
        header(event, "ce_time", DateTimeFormatter.ISO_INSTANT.format(row.recordedAt()));
        header(event, "ce_subject", row.key());
        header(event, "ce_dataschema", "urn:samspel:schema:" + row.type());
        header(event, "content-type", "application/json");
        if (row.traceparent() != null) {
            header(event, "ce_traceparent", row.traceparent());
            header(event, "traceparent", row.traceparent());
        }
        return event;
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        if (kafka != null) {
            kafka.close(Duration.ofSeconds(2));
        }
    }
}
