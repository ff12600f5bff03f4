package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One of the four services as its own files describe it.
 *
 * @param properties the kit's and the service's own, without those of a profile
 * @param keys what its code and the kit's asks the configuration for
 * @param channels of its AsyncAPI document; none where it tells nothing
 */
record Service(
        String word,
        Map<String, String> properties,
        List<ConfigKey> keys,
        List<JsonNode> channels) {

    private static final String PROFILE = "%";

    static final List<Service> ALL =
            Stream.of("participant", "referral", "funding", "reporting")
                    .map(Service::read)
                    .toList();

    static Service named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** Its name as deployment, user of the broker, and so on. */
    String name() {
        return word + "-service";
    }

    int port() {
        return Integer.parseInt(property("quarkus.http.port"));
    }

    String root() {
        return property("quarkus.rest.path");
    }

    String group() {
        return "samspel-" + property("samspel.api");
    }

    /** Topics that it reads. */
    List<String> inputs() {
        var topics = property("mp.messaging.incoming.events.topics");
        return topics.isBlank() ? List.of() : List.of(topics.split(","));
    }

    /** Topics that it writes and that have one name. */
    List<String> outputs() {
        return channels.stream()
                .map(channel -> channel.path("address").asText())
                .filter(address -> !address.contains("{"))
                .toList();
    }

    String property(String key) {
        return properties.getOrDefault(key, "");
    }

    /** All keys that mean something to it, by the name of the variable that gives them. */
    TreeSet<String> variables() {
        var variables = new TreeSet<String>();
        properties.keySet().stream().map(ConfigKey::variable).forEach(variables::add);
        keys.stream().map(ConfigKey::variable).forEach(variables::add);
        properties.values().stream()
                .flatMap(value -> Expression.in(value).stream())
                .map(expression -> ConfigKey.variable(expression.key()))
                .forEach(variables::add);
        FrameworkKeys.ALL.stream().map(ConfigKey::variable).forEach(variables::add);
        return variables;
    }

    private static Service read(String word) {
        var module = Place.HOME.resolve(word + "-service");
        var kit = Place.HOME.resolve("service-kit");
        var properties = new TreeMap<String, String>();
        properties.putAll(properties(kit, "META-INF/microprofile-config.properties"));
        properties.putAll(properties(module, "application.properties"));
        var keys =
                Stream.of(kit, module)
                        .flatMap(folder ->
                                ConfigKeys.readIn(folder.resolve("src/main/java")).stream())
                        .toList();
        var asyncApi = module.resolve("contract/asyncapi.yaml");
        var channels =
                Files.exists(asyncApi)
                        ? Yaml.each(Yaml.read(asyncApi).path("channels")).toList()
                        : List.<JsonNode>of();
        return new Service(word, Collections.unmodifiableMap(properties), keys, channels);
    }

    private static Map<String, String> properties(Path module, String name) {
        var read = new Properties();
        try {
            var text = Place.text(module.resolve("src/main/resources").resolve(name));
            read.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var properties = new TreeMap<String, String>();
        read.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(PROFILE))
                .forEach(key -> properties.put(key, read.getProperty(key)));
        return properties;
    }
}
