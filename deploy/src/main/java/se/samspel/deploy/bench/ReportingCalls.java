package se.samspel.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Stack;

/** Calls of reporting-service's API. */
final class ReportingCalls {

    private final Stack stack;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    ReportingCalls(Stack stack) {
        this.stack = stack;
    }

    JsonNode read(String path, String who) throws IOException, InterruptedException {
        return answer(to(path, who).GET().build(), 200);
    }

    /** The microseconds until the answer was there. */
    long timed(String path, String who) throws IOException, InterruptedException {
        var began = System.nanoTime();
        read(path, who);
        return (System.nanoTime() - began) / 1_000;
    }

    JsonNode order(String path, String body) throws IOException, InterruptedException {
        var request =
                to(path, "operator")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return answer(request.build(), 202);
    }

    private HttpRequest.Builder to(String path, String who)
            throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(stack.api(Api.REPORTING) + path))
                .header("Authorization", "Bearer " + stack.accessToken(who));
    }

    private JsonNode answer(HttpRequest request, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(request.uri().getPath() + " answers " + response.statusCode());
        }
        return json.readTree(response.body());
    }
}
