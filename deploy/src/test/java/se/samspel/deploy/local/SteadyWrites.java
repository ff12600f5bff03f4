package se.samspel.deploy.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Callers that create one thing after the other, each with a key of its own, and never try again;
 * whatever isn't answered well is kept.
 */
final class SteadyWrites implements AutoCloseable {

    private static final int CALLERS = 2;
    private static final long PAUSE_MILLIS = 150;
    private static final int CREATED = 201;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final Queue<UUID> created = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    SteadyWrites(LocalStack stack, String clientId, String url, String body) {
        var tokens = new KeptTokens(stack);
        for (var i = 0; i < CALLERS; i++) {
            callers.execute(() -> {
                while (!closed) {
                    write(url, tokens.of(clientId), body);
                    Pause.millis(PAUSE_MILLIS);
                }
            });
        }
    }

    /** Ids of what was acknowledged. */
    List<UUID> created() {
        return List.copyOf(created);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private void write(String url, String token, String body) {
        try {
            var request =
                    Http.request(url)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Samspel-Acting-User", "handler-1")
                            .header("Samspel-Acting-Unit", "unit-1")
                            .header("Samspel-Purpose", "CASE_HANDLING")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == CREATED) {
                created.add(UUID.fromString(Json.parse(answer.body()).path("id").asText()));
            } else {
                failures.add("status " + answer.statusCode());
            }
        } catch (IOException e) {
            failures.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        callers.shutdown();
        callers.awaitTermination(30, TimeUnit.SECONDS);
    }
}
