package se.samspel.deploy.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request's JSON; a field without a value is left out. */
public final class Body {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode node = JSON.objectNode();

    public static Body of(String field, Object value) {
        return new Body().with(field, value);
    }

    public Body with(String field, @Nullable Object value) {
        if (value != null) {
            node.set(field, json(value));
        }
        return this;
    }

    public JsonNode json() {
        return node;
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case Body body -> body.node;
            case JsonNode json -> json;
            case Boolean truth -> JSON.booleanNode(truth);
            case Integer number -> JSON.numberNode(number);
            case BigDecimal number -> JSON.numberNode(number);
            case List<?> list -> array(list);
            default -> JSON.textNode(value.toString());
        };
    }

    private static ArrayNode array(List<?> list) {
        ArrayNode array = JSON.arrayNode();
        for (Object item : list) {
            array.add(json(item));
        }
        return array;
    }
}
