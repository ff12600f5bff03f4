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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Callers that read steadily, or create one thing after the other, each with a key of its own, and
 * never try again; whatever isn't answered well is kept.
 */
final class SteadyCalls implements AutoCloseable {

    private static final int CREATED = 201;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final Queue<UUID> created = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean closed;

    private SteadyCalls(int number, long pauseMillis, Supplier<HttpRequest> request) {
        for (var i = 0; i < number; i++) {
            callers.execute(() -> {
                while (!closed) {
                    call(request.get());
                    Pause.millis(pauseMillis);
                }
            });
        }
    }

    static SteadyCalls reads(LocalStack stack, String clientId, String url) {
        var tokens = new KeptTokens(stack);
        return new SteadyCalls(4, 100, () -> request(url, tokens.of(clientId)).build());
    }

    static SteadyCalls writes(LocalStack stack, String clientId, String url, String body) {
        var tokens = new KeptTokens(stack);
        return new SteadyCalls(
                2,
                150,
                () ->
                        request(url, tokens.of(clientId))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
    }

    private static HttpRequest.Builder request(String url, String token) {
        return Http.request(url)
                .header("Authorization", "Bearer " + token)
                .header("Samspel-Acting-User", "handler-1")
                .header("Samspel-Acting-Unit", "unit-1")
                .header("Samspel-Purpose", "CASE_HANDLING");
    }

    int answered() {
        return answered.get();
    }

    /** Ids of what was acknowledged. */
    List<UUID> created() {
        return List.copyOf(created);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private void call(HttpRequest request) {
        var expected = request.method().equals("GET") ? 200 : CREATED;
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                failures.add("status " + answer.statusCode());
                return;
            }
            answered.incrementAndGet();
            if (expected == CREATED) {
                created.add(UUID.fromString(Json.parse(answer.body()).path("id").asText()));
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
