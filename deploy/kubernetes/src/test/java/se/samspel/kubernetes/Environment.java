package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The variables of a container, by name. */
record Environment(Map<String, JsonNode> variables) {

    static Environment of(JsonNode container) {
        return new Environment(
                Yaml.each(container.path("env"))
                        .collect(
                                Collectors.toMap(
                                        each -> each.path("name").asText(), each -> each)));
    }

    boolean gives(String key) {
        return variables.containsKey(ConfigKey.variable(key));
    }

    /** Its literal value; empty where it has none. */
    String value(String variable) {
        var found = variables.get(variable);
        return found == null ? "" : found.path("value").asText();
    }

    List<String> names() {
        return List.copyOf(variables.keySet());
    }
}
