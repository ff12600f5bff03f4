package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a publisher has promised of its events: {@code contract/asyncapi.yaml}, a schema and an
 * example of each in {@code contract/events}, and what was released before.
 */
public final class EventContract {

    private static final String SCHEMA = ".schema.json";
    private static final String RELEASED_EXAMPLE = ".example-";

    private final Path contract;
    private final JsonNode asyncApi;
    private final List<DescribedEvent> events = new ArrayList<>();

    private EventContract(Path contract) {
        this.contract = contract;
        this.asyncApi = yaml(contract.resolve("asyncapi.yaml"));
        for (JsonNode channel : asyncApi.path("channels")) {
            for (JsonNode message : channel.path("messages")) {
                events.add(DescribedEvent.of(contract, channel, resolved(message)));
            }
        }
    }

    /** The contract of the service under test. */
    public static EventContract own() {
        return new EventContract(Path.of("contract"));
    }

    /** The contract of another service, as {@code funding-service}. */
    public static EventContract of(String module) {
        return new EventContract(Path.of("..", module, "contract"));
    }

    /** For tests of these checks. */
    public static EventContract in(Path contract) {
        return new EventContract(contract);
    }

    /**
     * The description is complete: every reference leads somewhere, every schema is of a described
     * event, every event has a key, a sender, an example, and is described once on its topic.
     */
    public void isWhole() {
        references(asyncApi, "").forEach(this::leadsSomewhere);
        Set<String> described = new TreeSet<>();
        for (DescribedEvent event : events) {
            for (String type : event.types()) {
                assertThat(described.add(event.topic() + " " + type))
                        .as("%s is described once on %s", type, event.topic())
                        .isTrue();
                assertThat(type).as("a type").matches("se\\.samspel\\.[a-z-]+\\.[a-z-]+\\.v1");
            }
            if (event.types().size() == 1 && !event.name().endsWith("-log")) {
                assertThat(event.types()).containsExactly("se.samspel." + event.name() + ".v1");
            }
            assertThat(event.key()).as("the key of " + event.name()).isNotEmpty();
            assertThat(stored(event.name())).as("examples of " + event.name()).isNotEmpty();
            event.examples().forEach(example -> event.accepts(example.toString()));
            stored(event.name()).forEach(event::accepts);
        }
        assertThat(events.stream().map(DescribedEvent::name).distinct())
                .as("schemas of described events")
                .containsExactlyInAnyOrderElementsOf(names(contract.resolve("events")));
        everyChannelHasASender();
    }

    /**
     * Nothing that has been released breaks its consumers now (FORWARD compatibility). Run with
     * {@code -Dcontract.release=true} to release what is new, which keeps every older example.
     */
    public void breaksNoConsumer() {
        Path released = contract.resolve("released");
        List<String> faults = new ArrayList<>(lost(released));
        for (String name : names(released)) {
            Path now = contract.resolve("events").resolve(name + SCHEMA);
            if (!Files.exists(now)) {
                faults.add(name + ": the event was released and its schema is gone");
                continue;
            }
            SchemaChange.faults(json(released.resolve(name + SCHEMA)), json(now))
                    .forEach(fault -> faults.add(name + " " + fault));
        }
        assertThat(faults)
                .as("changes that break consumers: they come as a new event (.v2) beside this one")
                .isEmpty();
        if (Boolean.getBoolean("contract.release")) {
            names(contract.resolve("events")).forEach(this::release);
        }
    }

    /** What lies on the topic is described there and keeps to its schema; tombstones are. */
    public void describes(ConsumerRecord<String, byte[]> record) {
        describes(record.topic(), Topics.header(record, "ce_type"), Topics.text(record));
    }

    /** The same of an event that was read elsewhere; {@code payload} null is a tombstone. */
    public void describes(String topic, String type, String payload) {
        DescribedEvent event = described(topic, type);
        if (payload != null) {
            event.accepts(payload);
        }
    }

    public DescribedEvent described(String topic, String type) {
        return events.stream()
                .filter(event -> event.isOn(topic) && event.types().contains(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " is not described on " + topic));
    }

    public List<DescribedEvent> events() {
        return List.copyOf(events);
    }

    /** Today's example of an event and all that were released before it, oldest first. */
    public List<String> stored(String name) {
        List<Path> files = new ArrayList<>(releasedExamples(name));
        files.add(contract.resolve("events").resolve(name + ".example.json"));
        return files.stream().filter(Files::exists).map(ContractChecks::read).distinct().toList();
    }

    /** Publishes every stored example of the events, as the publisher does. */
    public void replay(String topic, String... names) {
        for (String name : names) {
            var event =
                    events.stream()
                            .filter(each -> each.isOn(topic) && each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            for (String example : stored(name)) {
                Topics.send(topic, event.types().getFirst(), event.keyOf(parsed(example)), example);
            }
        }
    }

    /** A new event isn't there before it is released, but what was released stays. */
    private static List<String> lost(Path released) {
        List<String> kept = names(released);
        if (kept.isEmpty() && !Boolean.getBoolean("contract.release")) {
            return List.of("nothing is released in " + released);
        }
        return files(released).stream()
                .map(file -> file.getFileName().toString().split(RELEASED_EXAMPLE, 2))
                .filter(parts -> parts.length == 2 && !kept.contains(parts[0]))
                .map(parts -> parts[0] + ": its examples are released and its schema is gone there")
                .distinct()
                .toList();
    }

    private void release(String name) {
        try {
            Path released = Files.createDirectories(contract.resolve("released"));
            Path events = contract.resolve("events");
            Files.writeString(
                    released.resolve(name + SCHEMA),
                    ContractChecks.read(events.resolve(name + SCHEMA)));
            List<Path> kept = releasedExamples(name);
            String example = ContractChecks.read(events.resolve(name + ".example.json"));
            if (kept.stream().map(ContractChecks::read).noneMatch(example::equals)) {
                String next = "%s.example-%03d.json".formatted(name, kept.size() + 1);
                Files.writeString(released.resolve(next), example);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> releasedExamples(String name) {
        return files(contract.resolve("released")).stream()
                .filter(file -> file.getFileName().toString().startsWith(name + RELEASED_EXAMPLE))
                .toList();
    }

    private void everyChannelHasASender() {
        Set<String> sent = new HashSet<>();
        for (JsonNode operation : asyncApi.path("operations")) {
            JsonNode messages = operation.path("messages");
            String channel = operation.at("/channel/$ref").asText();
            if (messages.isMissingNode()) {
                JsonNode all = asyncApi.at(channel.substring(1)).path("messages");
                all.fieldNames().forEachRemaining(name -> sent.add(channel + "/messages/" + name));
            }
            messages.findValuesAsText("$ref").forEach(sent::add);
        }
        asyncApi.path("channels")
                .properties()
                .forEach(channel ->
                        channel.getValue()
                                .path("messages")
                                .fieldNames()
                                .forEachRemaining(message ->
                                        assertThat(sent)
                                                .contains(
                                                        "#/channels/%s/messages/%s"
                                                                .formatted(
                                                                        channel.getKey(),
                                                                        message))));
    }

    private void leadsSomewhere(String reference) {
        if (reference.startsWith("#")) {
            assertThat(asyncApi.at(reference.substring(1)).isMissingNode())
                    .as(reference + " leads nowhere")
                    .isFalse();
        } else {
            assertThat(contract.resolve(reference)).exists();
        }
    }

    private static List<String> references(JsonNode node, String name) {
        if (name.equals("$ref")) {
            return List.of(node.asText());
        }
        List<String> found = new ArrayList<>();
        node.properties().forEach(each -> found.addAll(references(each.getValue(), each.getKey())));
        if (node.isArray()) {
            node.forEach(each -> found.addAll(references(each, "")));
        }
        return found;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : asyncApi.at(reference.substring(1));
    }

    private static List<String> names(Path folder) {
        return files(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(SCHEMA))
                .map(file -> file.substring(0, file.length() - SCHEMA.length()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode asyncApi() {
        return asyncApi;
    }

    static JsonNode json(Path file) {
        return parsed(ContractChecks.read(file));
    }

    static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        try {
            return new YAMLMapper().readTree(ContractChecks.read(file));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
