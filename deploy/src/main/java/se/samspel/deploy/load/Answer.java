package se.samspel.deploy.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What a service answered; etag is empty where there is none. */
public record Answer(int status, JsonNode body, String etag, int retryAfterSeconds) {

    public boolean success() {
        return status >= 200 && status < 300;
    }

    public String id() {
        return body.path("id").asText();
    }

    /** A problem's stable code: the last part of its type, {@code urn:samspel:problem:code}. */
    public String code() {
        String type = body.path("type").asText();
        int end = Math.max(type.lastIndexOf(':'), type.lastIndexOf('/'));
        String code = type.substring(end + 1);
        return code.isEmpty() ? "http-" + status : code.toLowerCase(Locale.ROOT);
    }

    Refused refused() {
        String pointer = body.path("errors").path(0).path("pointer").asText();
        String told = body.path("errors").path(0).path("message").asText();
        String detail = body.path("detail").asText(body.path("title").asText());
        String why = told.isEmpty() || told.equals(detail) ? detail : detail + " " + told;
        return new Refused(
                status,
                pointer,
                Fault.of(
                        code(),
                        "refused (" + status + "): " + why,
                        "tjänsten nekade (" + status + "): " + code()));
    }
}
