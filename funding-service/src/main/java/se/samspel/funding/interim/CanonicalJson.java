package se.samspel.funding.interim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One way to write a value in JSON, so that its checksum can be made again: names in order, no
 * white space, numbers as short as they can be (as RFC 8785 has it for texts and amounts like
 * ours).
 */
@ApplicationScoped
class CanonicalJson {

    private static final List<String> IDENTITIES =
            List.of("interventionId", "secondmentId", "costCategory", "code");

    private final ObjectMapper mapper;

    CanonicalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        return written(mapper.valueToTree(value));
    }

    /** Each simple value by where it stands; rows by what they are about. */
    SortedMap<String, String> values(String content) {
        try {
            SortedMap<String, String> values = new TreeMap<>();
            collect(mapper.readTree(content), "", values);
            return values;
        } catch (JsonProcessingException neverOurs) {
            throw new IllegalStateException("a snapshot is no JSON", neverOurs);
        }
    }

    private static String written(JsonNode node) {
        if (node.isObject()) {
            return inOrder(node).entrySet().stream()
                    .map(field ->
                            TextNode.valueOf(field.getKey()) + ":" + written(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CanonicalJson::written)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return simple(node);
    }

    private static String simple(JsonNode node) {
        return node.isNumber()
                ? node.decimalValue().stripTrailingZeros().toPlainString()
                : node.toString();
    }

    private static SortedMap<String, JsonNode> inOrder(JsonNode object) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> values) {
        if (node.isObject()) {
            inOrder(node).forEach((name, value) -> collect(value, pointer + "/" + name, values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + name(node.get(i), i), values);
            }
        } else if (!node.isNull()) {
            values.put(pointer, node.isTextual() ? node.textValue() : simple(node));
        }
    }

    private static String name(JsonNode row, int place) {
        String name =
                IDENTITIES.stream()
                        .filter(row::hasNonNull)
                        .map(identity -> row.get(identity).asText())
                        .collect(Collectors.joining(" "));
        return name.isEmpty() ? Integer.toString(place) : name;
    }
}
