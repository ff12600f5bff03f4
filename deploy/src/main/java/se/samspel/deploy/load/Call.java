package se.samspel.deploy.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request as one of the stack's clients.
 *
 * @param path under the API's root, without anything personal in it
 */
public record Call(
        Api api,
        String client,
        String method,
        String path,
        @Nullable JsonNode body,
        Map<String, String> headers) {

    public static Call get(Api api, String client, String path) {
        return new Call(api, client, "GET", path, null, Map.of());
    }

    public static Call post(Api api, String client, String path, JsonNode body) {
        return new Call(api, client, "POST", path, body, Map.of());
    }

    static Call put(Api api, String client, String path, JsonNode body) {
        return new Call(api, client, "PUT", path, body, Map.of());
    }

    public Call with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(api, client, method, path, body, Map.copyOf(more));
    }

    String sent() {
        return method + " " + body;
    }

    /** For messages: ids only. */
    @Override
    public String toString() {
        return method + " " + api.path() + path;
    }
}
