package se.samspel.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends operations as they are described, with every header that one may need. */
final class AccessCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param id of the object that was made, or null
     */
    record Answer(int status, String id) {}

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String api;
    private final List<ApiOperation> operations;

    AccessCalls(String api) {
        this.api = api;
        this.operations = ApiDescription.operations(api);
    }

    List<ApiOperation> operations() {
        return operations;
    }

    /**
     * @param path below the API's root, sent as it stands
     * @param token null for none
     */
    Answer send(ApiOperation operation, String path, String token) {
        return send(operation, api + path, headers(operation, token));
    }

    /** The same for this purpose. */
    Answer sendFor(String purpose, ApiOperation operation, String path, String token) {
        Map<String, String> headers = headers(operation, token);
        headers.put("Samspel-Purpose", purpose);
        return send(operation, api + path, headers);
    }

    /** The same without one of the headers. */
    Answer sendWithout(String header, ApiOperation operation, String path, String token) {
        Map<String, String> headers = headers(operation, token);
        headers.remove(header);
        return send(operation, api + path, headers);
    }

    /**
     * Without a token.
     *
     * @param target from the host on, sent as it stands
     */
    Answer sendTo(String target, ApiOperation operation) {
        return send(operation, target, headers(operation, null));
    }

    private static Map<String, String> headers(ApiOperation operation, String token) {
        Map<String, String> headers = new HashMap<>(Headers.actingOnce());
        // A PUT sets what isn't there yet; whatever else changes something has read it before.
        if (operation.method().equals("PUT")) {
            headers.put("If-None-Match", "*");
        } else if (!operation.reads()) {
            headers.put("If-Match", "\"1\"");
        }
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (operation.body() != null) {
            headers.put("Content-Type", operation.contentType());
        }
        return headers;
    }

    private Answer send(ApiOperation operation, String target, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + target))
                        .timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        if (operation.body() == null) {
            request.method(operation.method(), BodyPublishers.noBody());
        } else {
            request.method(operation.method(), BodyPublishers.ofString(operation.body()));
        }
        return answer(request.build());
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            boolean made = response.statusCode() / 100 == 2;
            return new Answer(response.statusCode(), made ? id(response.body()) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String id(String body) {
        try {
            JsonNode id = JSON.readTree(body).get("id");
            return id == null ? null : id.asText();
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }
}
