package se.samspel.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a consumer that was written by the released schema of an event would stumble over in the new
 * one (FORWARD compatibility). Fields may come, required or not, and limits may become tighter;
 * what a consumer counts on stays. A keyword that isn't understood here may not change at all.
 */
public final class SchemaChange {

    private static final Set<String> ANNOTATIONS =
            Set.of(
                    "$schema",
                    "$id",
                    "$comment",
                    "title",
                    "description",
                    "examples",
                    "default",
                    "deprecated");
    private static final Set<String> COMPARED =
            Set.of(
                    "type",
                    "const",
                    "enum",
                    "properties",
                    "required",
                    "items",
                    "additionalProperties");
    private static final Set<String> UPPER =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> LOWER =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");

    /** What may be added, since it only tightens, but not changed, since that can't be judged. */
    private static final Set<String> TIGHTENING =
            Set.of("pattern", "format", "multipleOf", "uniqueItems");

    private final List<String> faults = new ArrayList<>();

    private SchemaChange() {}

    /** Each thing that breaks a consumer, beginning with its JSON Pointer in the schema. */
    public static List<String> faults(JsonNode released, JsonNode now) {
        var change = new SchemaChange();
        change.compare("", released, now);
        return List.copyOf(change.faults);
    }

    private void compare(String at, JsonNode released, JsonNode now) {
        types(at, texts(released.path("type")), texts(now.path("type")));
        values(at, released, now);
        fields(at, released, now);
        items(at, released, now);
        others(at, closed(released), closed(now));
        Set<String> keywords = new LinkedHashSet<>();
        released.fieldNames().forEachRemaining(keywords::add);
        now.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(ANNOTATIONS);
        keywords.removeAll(COMPARED);
        keywords.forEach(keyword -> limit(at, keyword, released.get(keyword), now.get(keyword)));
    }

    private void types(String at, Set<String> released, Set<String> now) {
        if (released.isEmpty()) {
            return;
        }
        for (String type : released) {
            if (!now.contains(type)) {
                fault(at, "type narrowed: no longer " + type);
            }
        }
        for (String type : now) {
            if (!released.contains(type)) {
                fault(at, "type widened: now also " + type);
            }
        }
    }

    private void values(String at, JsonNode released, JsonNode now) {
        List<JsonNode> known = allowed(released);
        if (known.isEmpty()) {
            return;
        }
        List<JsonNode> offered = allowed(now);
        boolean constant = released.has("const");
        if (offered.isEmpty()) {
            fault(at, (constant ? "const" : "enum") + " loosened: any value may come");
        }
        for (JsonNode value : offered) {
            if (!known.contains(value)) {
                fault(at, constant ? "const loosened to " + value : "new enum value " + value);
            }
        }
    }

    private void fields(String at, JsonNode released, JsonNode now) {
        released.path("properties")
                .properties()
                .forEach(field -> {
                    String here = at + "/properties/" + field.getKey();
                    JsonNode after = now.path("properties").path(field.getKey());
                    if (after.isMissingNode()) {
                        fault(here, "field removed or renamed");
                    } else {
                        compare(here, field.getValue(), after);
                    }
                });
        if (closed(released)) {
            now.path("properties")
                    .fieldNames()
                    .forEachRemaining(name -> {
                        if (!released.path("properties").has(name)) {
                            fault(at + "/properties/" + name, "new field where none may come");
                        }
                    });
        }
        Set<String> required = texts(now.path("required"));
        for (String name : texts(released.path("required"))) {
            if (!required.contains(name) && now.path("properties").has(name)) {
                fault(at + "/properties/" + name, "no longer required");
            }
        }
    }

    private void items(String at, JsonNode released, JsonNode now) {
        if (released.has("items")) {
            if (now.has("items")) {
                compare(at + "/items", released.path("items"), now.path("items"));
            } else {
                fault(at + "/items", "removed");
            }
        }
    }

    private void others(String at, boolean closedBefore, boolean closedNow) {
        if (closedBefore && !closedNow) {
            fault(at + "/additionalProperties", "opened");
        }
    }

    private void limit(String at, String keyword, JsonNode released, JsonNode now) {
        String here = at + "/" + keyword;
        if (released == null) {
            if (!UPPER.contains(keyword)
                    && !LOWER.contains(keyword)
                    && !TIGHTENING.contains(keyword)) {
                fault(here, "a keyword that this check doesn't understand");
            }
        } else if (now == null) {
            fault(here, "limit removed");
        } else if (UPPER.contains(keyword) || LOWER.contains(keyword)) {
            int order = number(now).compareTo(number(released));
            if (UPPER.contains(keyword) ? order > 0 : order < 0) {
                fault(here, "limit loosened from " + released + " to " + now);
            }
        } else if (!now.equals(released)) {
            fault(here, "changed from " + released + " to " + now);
        }
    }

    private void fault(String at, String what) {
        faults.add((at.isEmpty() ? "/" : at) + ": " + what);
    }

    private static boolean closed(JsonNode schema) {
        return schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean();
    }

    private static List<JsonNode> allowed(JsonNode schema) {
        if (schema.has("const")) {
            return List.of(schema.get("const"));
        }
        return StreamSupport.stream(schema.path("enum").spliterator(), false).toList();
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new LinkedHashSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asText());
    }
}
