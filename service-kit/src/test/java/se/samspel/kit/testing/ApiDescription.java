package se.samspel.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations that a running service describes. */
final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    private ApiDescription(JsonNode root) {
        this.root = root;
    }

    /**
     * @param api the API's root, for example {@code /participant/v1}
     */
    static List<ApiOperation> operations(String api) {
        String yaml =
                RestAssured.get(api + "/openapi.yaml").then().statusCode(200).extract().asString();
        try {
            return new ApiDescription(new YAMLMapper().readTree(yaml)).operations();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ApiOperation> operations() {
        List<ApiOperation> all = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(method -> METHODS.contains(method.getKey()))
                                .map(method ->
                                        operation(
                                                method.getKey().toUpperCase(Locale.ROOT),
                                                path.getKey(),
                                                method.getValue()))
                                .forEach(all::add));
        return all;
    }

    private ApiOperation operation(String method, String path, JsonNode operation) {
        String name = method + " " + path;
        var media = media(operation.path("requestBody").path("content"));
        return new ApiOperation(
                method,
                path,
                media.map(Map.Entry::getKey).orElse(null),
                media.map(entry -> body(name, entry.getValue())).orElse(null),
                query(name, operation.path("parameters")),
                requiredHeaders(operation),
                values(operation.path("parameters")));
    }

    private Map<String, String> values(JsonNode parameters) {
        Map<String, String> values = new HashMap<>();
        for (JsonNode written : parameters) {
            JsonNode parameter = resolved(written);
            boolean id = resolved(parameter.path("schema")).path("format").asText().equals("uuid");
            JsonNode example = example(parameter);
            if (parameter.path("in").asText().equals("path") && !id && example != null) {
                values.put(parameter.path("name").asText(), example.asText());
            }
        }
        return values;
    }

    /** The first kind of body with an example, or else the first. */
    private Optional<Map.Entry<String, JsonNode>> media(JsonNode content) {
        return content.properties().stream()
                .filter(entry -> example(entry.getValue()) != null)
                .findFirst()
                .or(() -> content.properties().stream().findFirst());
    }

    private List<String> requiredHeaders(JsonNode operation) {
        List<String> headers = new ArrayList<>();
        if (operation.path("description").asText().contains("Needs If-Match")) {
            headers.add("If-Match");
        }
        for (JsonNode written : operation.path("parameters")) {
            JsonNode parameter = resolved(written);
            if (parameter.path("in").asText().equals("header")
                    && parameter.path("required").asBoolean()) {
                headers.add(parameter.path("name").asText());
            }
        }
        return headers;
    }

    private String body(String name, JsonNode media) {
        JsonNode example = example(media);
        if (example == null) {
            throw new AssertionError(
                    name + " documents no example body: give its request record one");
        }
        return example.isTextual() ? example.asText() : example.toString();
    }

    private String query(String name, JsonNode parameters) {
        List<String> required = new ArrayList<>();
        for (JsonNode written : parameters) {
            JsonNode parameter = resolved(written);
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                JsonNode example = example(parameter);
                if (example == null) {
                    throw new AssertionError(
                            "%s documents no example of its parameter %s"
                                    .formatted(name, parameter.path("name").asText()));
                }
                required.add(
                        parameter.path("name").asText()
                                + "="
                                + URLEncoder.encode(example.asText(), StandardCharsets.UTF_8));
            }
        }
        return required.isEmpty() ? "" : "?" + String.join("&", required);
    }

    /** Of a body or a parameter, else of its schema; null where there is none. */
    private JsonNode example(JsonNode described) {
        if (described.has("example")) {
            return described.get("example");
        }
        JsonNode schema = resolved(described.path("schema"));
        if (schema.has("example")) {
            return schema.get("example");
        }
        for (String list : List.of("examples", "enum")) {
            if (schema.path(list).isArray() && !schema.path(list).isEmpty()) {
                return schema.path(list).get(0);
            }
        }
        return schema.get("default");
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
