package se.samspel.deploy.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** The Kafka broker: one process in KRaft mode, plain text on loopback. */
final class Kafka {

    static final String NAME = "kafka";

    /** State topics: the newest record of each key stays. */
    static final List<String> TOPICS =
            List.of(
                    "samspel.funding.v1",
                    "samspel.participant.v1",
                    "samspel.referral.v1",
                    "samspel.statistics.v1");

    private static final int PARTITIONS = 6;

    private final Place place;
    private final Children children;

    Kafka(Place place, Children children) {
        this.place = place;
        this.children = children;
    }

    /** Writes the configuration and formats the log folder once. */
    void prepare() {
        try {
            Files.createDirectories(place.state().kafka());
            Files.writeString(configuration(), String.join("\n", settings()) + "\n");
            if (!Files.exists(data().resolve("meta.properties"))) {
                children.once(
                        java(
                                "kafka-format",
                                List.of("-Xmx128m"),
                                "kafka.tools.StorageTool",
                                "format",
                                "--ignore-formatted",
                                "-t",
                                Uuid.randomUuid().toString(),
                                "-c",
                                configuration().toString()));
            }
        } catch (IOException e) {
            throw new LaunchFailure("Kafka can't be prepared: " + e.getMessage(), e);
        }
    }

    void start() {
        children.keep(
                java(
                        NAME,
                        List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"),
                        "kafka.Kafka",
                        configuration().toString()),
                this::answers);
    }

    boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", place.ports().kafka()), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Makes the topics; returns when the broker leads them. */
    void makeTopics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap(place)))) {
            Set<String> known = new HashSet<>(admin.listTopics().names().get());
            var missing =
                    TOPICS.stream()
                            .filter(topic -> !known.contains(topic))
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .map(topic -> topic.configs(Map.of("cleanup.policy", "compact")))
                            .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new LaunchFailure("Kafka's topics can't be made: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }

    static String bootstrap(Place place) {
        return "127.0.0.1:" + place.ports().kafka();
    }

    private List<String> settings() {
        var broker = bootstrap(place);
        var controller = "127.0.0.1:" + place.ports().kafkaController();
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@" + controller,
                "listeners=PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
                "advertised.listeners=PLAINTEXT://" + broker,
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + data(),
                "auto.create.topics.enable=false",
                "offsets.topic.replication.factor=1",
                // One broker and a handful of consumers: the default 50 partitions only cost
                // start-up.
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                // A killed broker is let in again when its old session is over: 9 s by default.
                "broker.session.timeout.ms=4000",
                "broker.heartbeat.interval.ms=1000",
                "group.initial.rebalance.delay.ms=0",
                // Offsets of a stack that has stood still for a year still count.
                "offsets.retention.minutes=525600");
    }

    private Command java(String name, List<String> options, String main, String... arguments) {
        var words = new java.util.ArrayList<String>(options);
        words.add("-Dlog4j2.configurationFile=classpath:kafka-log4j2.properties");
        words.add("-cp");
        words.add(
                place.home().resolve("deploy/target/deploy.jar") + ":" + place.libraries() + "/*");
        words.add(main);
        words.addAll(List.of(arguments));
        return Command.java(name, words, Map.of());
    }

    private Path configuration() {
        return place.state().kafka().resolve("server.properties");
    }

    private Path data() {
        return place.state().kafka().resolve("data");
    }
}
