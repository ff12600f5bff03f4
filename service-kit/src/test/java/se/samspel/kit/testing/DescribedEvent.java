package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message of an {@code asyncapi.yaml}: what may lie on a topic.
 *
 * @param topic its address, maybe with a parameter, as {@code samspel.authority.{authority}.v1}
 * @param types the values of {@code ce_type} that it comes with
 * @param name of its schema and example: {@code <name>.schema.json}
 * @param key fields of the payload and words, joined with a slash
 * @param examples what the description itself shows
 */
public record DescribedEvent(
        String topic,
        List<String> types,
        String name,
        String key,
        Path schema,
        List<JsonNode> examples) {

    private static final String SCHEMA = ".schema.json";

    static DescribedEvent of(Path contract, JsonNode channel, JsonNode message) {
        Path schema = contract.resolve(message.at("/payload/schema/$ref").asText()).normalize();
        String file = String.valueOf(schema.getFileName());
        return new DescribedEvent(
                channel.path("address").asText(),
                types(message),
                file.endsWith(SCHEMA) ? file.substring(0, file.length() - SCHEMA.length()) : file,
                message.at("/bindings/kafka/key/description").asText(),
                schema,
                message.path("examples").findValues("payload"));
    }

    /** A message that stands for several events lists them; otherwise its name is its type. */
    private static List<String> types(JsonNode message) {
        JsonNode listed = message.at("/headers/properties/ce_type/enum");
        return listed.isArray()
                ? listed.valueStream().map(JsonNode::asText).toList()
                : List.of(message.path("name").asText());
    }

    boolean isOn(String realTopic) {
        return realTopic.matches(
                Arrays.stream(topic.split("\\{\\w+}", -1))
                        .map(java.util.regex.Pattern::quote)
                        .collect(Collectors.joining(".+")));
    }

    /** The key of a record with this payload. */
    String keyOf(JsonNode payload) {
        return Arrays.stream(key.split("/"))
                .map(part -> payload.path(part).asText(part))
                .collect(Collectors.joining("/"));
    }

    /** Fails for what the schema doesn't allow. */
    void accepts(String payload) {
        var rules =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ContractChecks.read(schema));
        assertThat(rules.validate(payload, InputFormat.JSON))
                .as("%s by the schema of %s", payload, name)
                .isEmpty();
    }
}
