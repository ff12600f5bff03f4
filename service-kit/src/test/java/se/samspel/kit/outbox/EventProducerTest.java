package se.samspel.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import se.samspel.kit.broker.BrokerConnection;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class EventProducerTest {

    private static final int REFUSED_SIZE = 200_000;
    private static final Map<String, String> NO_LARGE_EVENTS =
            Map.of("max.message.bytes", "100000");

    @Inject BrokerConnection broker;

    @Test
    void whatTheBrokerRefusesIsFollowedByNothingOfItsTopic()
            throws InterruptedException, ExecutionException {
        var topic = "samspel.refusing.v1";
        create(topic, NO_LARGE_EVENTS);
        var rows = List.of(row(topic, 10), row(topic, REFUSED_SIZE), row(topic, 10));
        try (var producer = new EventProducer(broker, "/test")) {
            var sent = producer.send(rows);
            assertThat(sent.failedTopics()).containsExactly(topic);
            assertThat(arrived(topic)).isEqualTo(ids(rows.subList(0, 1)));
            assertThat(sent.arrived()).isEqualTo(arrived(topic));
            var after = List.of(row(topic, 10), row(topic, 10));
            assertThat(producer.send(after).arrived()).isEqualTo(ids(after));
        }
    }

    @Test
    void whatATopicThatCameTooLateMissedIsNotOvertaken()
            throws InterruptedException, ExecutionException {
        var topic = "samspel.late.v1";
        var rows = IntStream.range(0, 3).mapToObj(i -> row(topic, 10)).toList();
        var creation =
                CompletableFuture.runAsync(
                        () -> create(topic, Map.of()),
                        CompletableFuture.delayedExecutor(2500, TimeUnit.MILLISECONDS));
        try (var producer = new EventProducer(broker, "/test")) {
            assertThat(producer.send(rows).failedTopics()).containsExactly(topic);
            creation.get();
            assertThat(producer.send(rows).arrived()).isEqualTo(ids(rows));
        }
        assertThat(arrived(topic)).isEqualTo(ids(rows));
    }

    private static List<UUID> ids(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).toList();
    }

    private static List<UUID> arrived(String topic) {
        return Topics.records(topic).stream()
                .map(record -> UUID.fromString(Topics.header(record, "ce_id")))
                .toList();
    }

    private static OutboxRow row(String topic, int size) {
        return new OutboxRow(
                UUID.randomUUID(), topic, "key", "type", "x".repeat(size), null, Instant.EPOCH);
    }

    private void create(String topic, Map<String, String> config) {
        try (Admin admin = Admin.create(broker.with(Map.of()))) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(topic, Optional.of(1), Optional.<Short>empty())
                                            .configs(config)))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
