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

/** The Kafka broker: one process in KRaft mode on loopback. */
final class Kafka {

    static final String NAME = "kafka";

    /** State topics: the newest record of each key stays. */
    static final List<String> TOPICS =
            List.of(
                    KafkaRights.FUNDING,
                    KafkaRights.PARTICIPANT,
                    KafkaRights.REFERRAL,
                    KafkaRights.STATISTICS);

    private static final int PARTITIONS = 6;

    private final Place place;
    private final Children children;
    private final KafkaUsers users;

    Kafka(Place place, Children children) {
        this.place = place;
        this.children = children;
        this.users = new KafkaUsers(place.passwords());
    }

    /** Writes the configuration and formats the log folder once. */
    void prepare() {
        try {
            Files.createDirectories(place.state().kafka());
            var settings = new KafkaSettings(place, users, data());
            Secrets.write(configuration(), String.join("\n", settings.lines()));
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
                        List.of(
                                "-Xmx512m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls="
                                        + KafkaSettings.keys(place)),
                        "kafka.Kafka",
                        configuration().toString()),
                this::answers);
    }

    boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", place.ports().kafkaLogin()), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * Makes the topics, tells the broker of the services and of what each may do; returns when it
     * leads the topics.
     */
    void open() {
        try (var admin = Admin.create(users.administrator(place))) {
            admin.alterUserScramCredentials(users.services()).all().get();
            admin.createAcls(KafkaRights.all()).all().get();
            Set<String> known = new HashSet<>(admin.listTopics().names().get());
            var missing =
                    TOPICS.stream()
                            .filter(topic -> !known.contains(topic))
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .map(topic -> topic.configs(Map.of("cleanup.policy", "compact")))
                            .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new LaunchFailure("Kafka can't be opened: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }

    /** Where anyone at this machine looks at the shared state. */
    static String bootstrap(Place place) {
        return "127.0.0.1:" + place.ports().kafka();
    }

    /** Where everyone proves who they are. */
    static String loginBootstrap(Place place) {
        return "127.0.0.1:" + place.ports().kafkaLogin();
    }

    private Command java(String name, List<String> options, String main, String... arguments) {
        var words = new java.util.ArrayList<String>(options);
        words.add("-Dlog4j2.configurationFile=classpath:kafka-log4j2.properties");
        words.add("-cp");
        words.add(place.classPath());
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
