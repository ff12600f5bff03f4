package se.samspel.reporting.rebuild;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.samspel.kit.broker.BrokerConnection;

/** Reads topics from their beginning, in no group: the inbox' place is left alone. */
final class TopicReading implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> parts;
    private Map<TopicPartition, Long> ends;

    TopicReading(BrokerConnection broker, Collection<String> topics) {
        this.consumer =
                new KafkaConsumer<>(
                        broker.with(
                                Map.of(
                                        "enable.auto.commit",
                                        false,
                                        "max.poll.records",
                                        10_000,
                                        "max.partition.fetch.bytes",
                                        8 << 20)),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        this.parts =
                topics.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(part -> new TopicPartition(part.topic(), part.partition()))
                        .toList();
        consumer.assign(parts);
        consumer.seekToBeginning(parts);
        this.ends = consumer.endOffsets(parts);
    }

    /** Looks how far the topics reach now; {@link #behind()} from there. */
    long measured() {
        ends = consumer.endOffsets(parts);
        return behind();
    }

    /** Offsets between here and the end that was measured last: compacted ones are not there. */
    long behind() {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    List<ConsumerRecord<String, byte[]>> next() {
        ConsumerRecords<String, byte[]> records = consumer.poll(PATIENCE);
        return records.isEmpty()
                ? List.of()
                : StreamSupport.stream(records.spliterator(), false).toList();
    }

    @Override
    public void close() {
        consumer.close(Duration.ofSeconds(1));
    }
}
