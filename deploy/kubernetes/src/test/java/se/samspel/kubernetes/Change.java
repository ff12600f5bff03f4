package se.samspel.kubernetes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** A change of rendered manifests; the pointers (RFC 6901) must lead somewhere. */
interface Change extends Consumer<Manifests> {

    static Change drop(String kind, String name) {
        return manifests -> manifests.objects().remove(manifests.the(kind, name));
    }

    /** Sets a field to a value in YAML, there or not. */
    static Change set(String kind, String name, String pointer, String yaml) {
        var at = JsonPointer.compile(pointer);
        var value = Yaml.documents("value: " + yaml).getFirst().path("value");
        return manifests -> {
            var parent = parent(manifests.the(kind, name), at);
            if (parent instanceof ArrayNode list) {
                list.set(at.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
            }
        };
    }

    /** Adds an element in YAML to a list. */
    static Change add(String kind, String name, String pointer, String yaml) {
        var value = Yaml.documents("value: " + yaml).getFirst().path("value");
        return manifests -> ((ArrayNode) there(manifests.the(kind, name), pointer)).add(value);
    }

    static Change remove(String kind, String name, String pointer) {
        var at = JsonPointer.compile(pointer);
        return manifests -> {
            there(manifests.the(kind, name), pointer);
            var parent = parent(manifests.the(kind, name), at);
            if (parent instanceof ArrayNode list) {
                list.remove(at.last().getMatchingIndex());
            } else {
                ((ObjectNode) parent).remove(at.last().getMatchingProperty());
            }
        };
    }

    /** Replaces text within a field. */
    static Change replace(String kind, String name, String pointer, String old, String other) {
        return manifests -> {
            var text = there(manifests.the(kind, name), pointer).asText();
            if (!text.contains(old)) {
                throw new AssertionError(pointer + " has no " + old);
            }
            var quoted = '"' + text.replace(old, other).replace("\"", "\\\"") + '"';
            set(kind, name, pointer, quoted).accept(manifests);
        };
    }

    /** Sets the literal value of a service's variable, there or not. */
    static Change variable(String service, String variable, String value) {
        return manifests -> {
            var list = environment(manifests, service);
            dropVariable(list, variable);
            list.addObject().put("name", variable).put("value", value);
        };
    }

    static Change withoutVariable(String service, String variable) {
        return manifests -> {
            if (!dropVariable(environment(manifests, service), variable)) {
                throw new AssertionError(service + " has no " + variable);
            }
        };
    }

    /** Adds an object. */
    static Change more(String yaml) {
        return manifests -> manifests.objects().addAll(Yaml.documents(yaml));
    }

    private static boolean dropVariable(ArrayNode list, String variable) {
        for (var index = 0; index < list.size(); index++) {
            if (list.path(index).path("name").asText().equals(variable)) {
                list.remove(index);
                return true;
            }
        }
        return false;
    }

    private static ArrayNode environment(Manifests manifests, String service) {
        var deployment = manifests.the("Deployment", service);
        return (ArrayNode) Manifests.container(deployment).path("env");
    }

    private static JsonNode parent(JsonNode object, JsonPointer at) {
        return there(object, at.head().toString());
    }

    private static JsonNode there(JsonNode object, String pointer) {
        var node = object.at(pointer);
        if (node.isMissingNode()) {
            throw new AssertionError(Manifests.title(object) + " has no " + pointer);
        }
        return node;
    }
}
