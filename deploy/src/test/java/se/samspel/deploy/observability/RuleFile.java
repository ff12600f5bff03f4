package se.samspel.deploy.observability;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file of Prometheus rules; what Prometheus doesn't know is refused. */
record RuleFile(List<Group> groups) {

    static final Path FOLDER = Path.of("observability", "rules");

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    record Group(String name, String interval, List<Rule> rules) {}

    record Rule(
            String record,
            String alert,
            String expr,
            @JsonProperty("for") String lasting,
            Map<String, String> labels,
            Map<String, String> annotations) {}

    static RuleFile read() throws IOException {
        return YAML.readValue(FOLDER.resolve("samspel.yaml").toFile(), RuleFile.class);
    }

    static JsonNode tests() throws IOException {
        return YAML.readTree(FOLDER.resolve("samspel.test.yaml").toFile());
    }

    List<Rule> all() {
        return groups.stream().flatMap(group -> group.rules().stream()).toList();
    }

    Stream<Rule> alerts() {
        return all().stream().filter(rule -> rule.alert() != null);
    }

    Stream<Rule> recorded() {
        return all().stream().filter(rule -> rule.record() != null);
    }
}
