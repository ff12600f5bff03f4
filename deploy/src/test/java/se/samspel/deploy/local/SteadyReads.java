package se.samspel.deploy.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers that read steadily and never try again; whatever isn't answered well is kept. */
final class SteadyReads implements AutoCloseable {

    private static final int CALLERS = 4;
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean closed;

    SteadyReads(LocalStack stack, String clientId, String url) {
        var tokens = new KeptTokens(stack);
        for (var i = 0; i < CALLERS; i++) {
            callers.execute(() -> {
                while (!closed) {
                    read(url, tokens.of(clientId));
                    Pause.millis(PAUSE_MILLIS);
                }
            });
        }
    }

    int answered() {
        return answered.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private void read(String url, String token) {
        try {
            var request =
                    Http.request(url)
                            .header("Authorization", "Bearer " + token)
                            .header("Samspel-Acting-User", "handler-1")
                            .header("Samspel-Acting-Unit", "unit-1")
                            .header("Samspel-Purpose", "CASE_HANDLING")
                            .build();
            var status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                answered.incrementAndGet();
            } else {
                failures.add("status " + status);
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
