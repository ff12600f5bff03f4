package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an overlay applies to a cluster.
 *
 * @param objects trees that a test may change in a copy
 */
record Manifests(String overlay, List<ObjectNode> objects) {

    static final List<String> OVERLAYS = List.of("small", "national");

    static Manifests rendered(String overlay) {
        var folder = Place.MANIFESTS.resolve("overlays").resolve(overlay);
        return new Manifests(overlay, Yaml.documents(Kubectl.kustomize(folder)));
    }

    Manifests copy() {
        var copies = objects.stream().map(ObjectNode::deepCopy).toList();
        return new Manifests(overlay, new ArrayList<>(copies));
    }

    Stream<ObjectNode> ofKind(String kind) {
        return objects.stream().filter(object -> kind.equals(object.path("kind").asText()));
    }

    Optional<ObjectNode> find(String kind, String name) {
        return ofKind(kind).filter(object -> name.equals(name(object))).findFirst();
    }

    /** The object, which the test takes for granted. */
    ObjectNode the(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    Stream<ObjectNode> deployments() {
        return ofKind("Deployment");
    }

    String address(String name) {
        return find("ConfigMap", "addresses")
                .map(addresses -> addresses.at("/data/" + name).asText())
                .orElse("");
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static String title(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    /** The container of a service. */
    static JsonNode container(JsonNode deployment) {
        return deployment.at("/spec/template/spec/containers/0");
    }
}
