package se.samspel.example;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer that is no success (RFC 9457). Decide by status and code; the texts are for people. */
public final class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient JsonNode body;

    Problem(int status, JsonNode body) {
        super(status + " " + code(body) + ": " + body.path("detail").asText());
        this.status = status;
        this.code = code(body);
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** Stable, as {@code not-yet-known}: the last part of {@code type}. */
    public String code() {
        return code;
    }

    /** Everything: {@code errors[]} with pointer, code and message, {@code traceId}, extensions. */
    public JsonNode body() {
        return body;
    }

    static String code(JsonNode body) {
        var type = body.path("type").asText();
        return type.substring(Math.max(type.lastIndexOf(':'), type.lastIndexOf('/')) + 1);
    }
}
