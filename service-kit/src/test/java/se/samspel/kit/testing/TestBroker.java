package se.samspel.kit.testing;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** One KRaft broker with the platform's topics. */
final class TestBroker {

    private static final List<String> TOPICS =
            List.of(
                    "samspel.funding.v1",
                    "samspel.participant.v1",
                    "samspel.referral.v1",
                    "samspel.statistics.v1");

    private EmbeddedKafkaBroker broker;

    synchronized void start() {
        if (broker != null) {
            return;
        }
        broker =
                new EmbeddedKafkaBroker()
                        .withNodeId(1)
                        .withAdditionalProperties(properties -> {
                            properties.put("auto.create.topics.enable", "false");
                            properties.put("group.initial.rebalance.delay.ms", "0");
                        })
                        .withDeleteLogDirsOnClose(true);
        broker.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(
                            TOPICS.stream()
                                    .map(name ->
                                            new NewTopic(name, 2, (short) 1)
                                                    .configs(Map.of("cleanup.policy", "compact")))
                                    .toList())
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    String bootstrapServers() {
        return broker.getAdvertisedListeners().replaceFirst("^.*//", "");
    }
}
