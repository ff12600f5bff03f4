package se.samspel.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads and writes the real broker's topics as another service would. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Topics() {}

    /** Publishes an event; {@code json} null is a tombstone. */
    public static void send(String topic, String type, String key, String json) {
        byte[] value = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
        var event = new ProducerRecord<String, byte[]>(topic, key, value);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/test",
                        "ce_type", type,
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_subject", key,
                        "content-type", "application/json")
                .forEach((name, text) ->
                        event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            Producer.KAFKA.send(event).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * All records of the topic that fit, once there are at least {@code count}; fails after 20 s.
     */
    public static List<ConsumerRecord<String, byte[]>> await(
            String topic, int count, Predicate<ConsumerRecord<String, byte[]>> fits) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = consumer()) {
            assign(consumer, topic);
            Instant end = Instant.now().plus(PATIENCE);
            while (found.size() < count && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> {
                            if (fits.test(record)) {
                                found.add(record);
                            }
                        });
            }
        }
        if (found.size() < count) {
            throw new AssertionError(
                    "%d of %d expected records in %s".formatted(found.size(), count, topic));
        }
        return found;
    }

    /** All records of the key, once there are at least {@code count}. */
    public static List<ConsumerRecord<String, byte[]>> await(String topic, int count, String key) {
        return await(topic, count, record -> key.equals(record.key()));
    }

    /** What the topic holds now. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = consumer()) {
            List<TopicPartition> parts = assign(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(parts);
            while (parts.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    public static String text(ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8);
    }

    private static List<TopicPartition> assign(
            KafkaConsumer<String, byte[]> consumer, String topic) {
        List<TopicPartition> parts =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(parts);
        consumer.seekToBeginning(parts);
        return parts;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", SamspelStack.broker().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static final class Producer {
        static final KafkaProducer<String, byte[]> KAFKA =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", SamspelStack.broker().bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }
}
