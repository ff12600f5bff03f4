package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code docs/events.md}: every event with its topic, key, readers, fields and an example, made
 * from the publishers' contracts; each publisher keeps its own part of the page.
 */
public final class EventCatalogue {

    private static final Path PAGE = Path.of("..", "docs", "events.md");

    /** What a field means wherever it stands; a schema's own description goes before it. */
    private static final Properties MEANINGS = meanings();

    private final EventContract contract;

    private EventCatalogue(EventContract contract) {
        this.contract = contract;
    }

    /**
     * The publisher's part of the page is what its contract says. Run with {@code
     * -Dcontract.update=true} to write it.
     */
    public static void isCommitted(String service) {
        String part = new EventCatalogue(EventContract.own()).page();
        try {
            String page = Files.readString(PAGE);
            String begin = "<!-- begin " + service + " -->\n";
            String end = "<!-- end " + service + " -->";
            assertThat(page).contains(begin, end);
            int from = page.indexOf(begin) + begin.length();
            if (Boolean.getBoolean("contract.update")) {
                page = page.substring(0, from) + part + page.substring(page.indexOf(end));
                Files.writeString(PAGE, page);
            }
            assertThat(page.substring(from, page.indexOf(end))).isEqualTo(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page() {
        return contract.asyncApi()
                .path("channels")
                .valueStream()
                .map(this::channel)
                .collect(Collectors.joining());
    }

    private String channel(JsonNode channel) {
        String topic = channel.path("address").asText();
        String readers = channel.path("x-readers").asText();
        assertThat(readers).as("x-readers of " + topic).isNotEmpty();
        return "## `%s`\n\n%s Read by: %s.\n\n"
                        .formatted(topic, channel.path("description").asText().strip(), readers)
                + contract.events().stream()
                        .filter(event -> event.topic().equals(topic))
                        .map(this::event)
                        .collect(Collectors.joining());
    }

    private String event(DescribedEvent event) {
        JsonNode schema = EventContract.json(event.schema());
        return event.types().stream()
                        .map(type -> "### `" + type + "`\n")
                        .collect(Collectors.joining())
                + "\n"
                + schema.path("description").asText()
                + "\n\nKey: `"
                + event.key()
                + "`.\n\n| field | type | always | meaning |\n|---|---|---|---|\n"
                + rows(event.name(), "", schema)
                + "\n```json\n"
                + contract.stored(event.name()).getLast().strip()
                + "\n```\n\n";
    }

    private static String rows(String event, String before, JsonNode schema) {
        return schema.path("properties").properties().stream()
                .map(field -> row(event, before, field.getKey(), field.getValue(), schema))
                .collect(Collectors.joining());
    }

    private static String row(
            String event, String before, String name, JsonNode field, JsonNode schema) {
        String path = before + name;
        boolean always =
                schema.path("required").valueStream().anyMatch(each -> each.asText().equals(name));
        String meaning = field.path("description").asText(MEANINGS.getProperty(name, ""));
        assertThat(meaning).as("the meaning of %s in %s", path, event).isNotEmpty();
        return "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                path, type(field), always ? "yes" : "", meaning.replace("|", "\\|"))
                + rows(event, path + ".", field)
                + rows(event, path + "[].", field.path("items"));
    }

    private static String type(JsonNode field) {
        if (field.has("const")) {
            return "always `" + field.path("const").asText() + "`";
        }
        if (field.has("enum")) {
            return field.path("enum")
                    .valueStream()
                    .map(value -> "`" + value.asText() + "`")
                    .collect(Collectors.joining(", "));
        }
        JsonNode type = field.path("type");
        Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
        String named = types.map(JsonNode::asText).collect(Collectors.joining(" or "));
        return field.has("format") ? named + ", " + field.path("format").asText() : named;
    }

    private static Properties meanings() {
        try (InputStream file =
                Objects.requireNonNull(
                        EventCatalogue.class.getResourceAsStream("field-meanings.properties"))) {
            var meanings = new Properties();
            meanings.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
