package se.samspel.kit.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.broker.BrokerConnection;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Records per input topic that are not processed yet: end offsets against committed ones. */
@ApplicationScoped
class TopicLag {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<String> topics;
    private final String group;
    private final BrokerConnection broker;
    private volatile @Nullable Admin admin;

    TopicLag(
            @ConfigProperty(name = "mp.messaging.incoming.events.topics")
                    Optional<List<String>> topics,
            @ConfigProperty(name = "mp.messaging.incoming.events.group.id") String group,
            BrokerConnection broker) {
        this.topics = topics.orElse(List.of());
        this.group = group;
        this.broker = broker;
    }

    /** One input topic. */
    @Schema(name = "Input")
    record Input(
            @Schema(maxLength = 249) String topic,
            @Schema(minimum = "0", maximum = "9223372036854775807") long lag) {}

    List<Input> inputs() {
        if (topics.isEmpty()) {
            return List.of();
        }
        try {
            return compute(client());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw brokerAway();
        } catch (ExecutionException | TimeoutException e) {
            throw brokerAway();
        }
    }

    private List<Input> compute(Admin client)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> all =
                get(client.describeTopics(topics).allTopicNames()).values().stream()
                        .flatMap(topic ->
                                topic.partitions().stream()
                                        .map(partition ->
                                                new TopicPartition(
                                                        topic.name(), partition.partition())))
                        .collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends = get(client.listOffsets(all).all());
        Map<TopicPartition, OffsetAndMetadata> done =
                get(client.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<String, Long> lags = new TreeMap<>();
        ends.forEach((part, end) -> {
            OffsetAndMetadata committed = done.get(part);
            long behind = end.offset() - (committed == null ? 0 : committed.offset());
            lags.merge(part.topic(), behind, Long::sum);
        });
        return lags.entrySet().stream()
                .map(entry -> new Input(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <T> T get(org.apache.kafka.common.KafkaFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized Admin client() {
        Admin existing = admin;
        if (existing == null) {
            existing =
                    Admin.create(
                            broker.with(
                                    Map.of(
                                            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000,
                                            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                                    5000)));
            admin = existing;
        }
        return existing;
    }

    @PreDestroy
    void close() {
        Admin existing = admin;
        if (existing != null) {
            existing.close(Duration.ofSeconds(1));
        }
    }

    private static Problem brokerAway() {
        return Problem.of(503, "unavailable", Text.of("Kafka svarar inte", "Kafka does not answer"))
                .retryAfter(1);
    }
}
