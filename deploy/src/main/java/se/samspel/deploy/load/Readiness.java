package se.samspel.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits for a stack that is just starting. */
final class Readiness {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Stack stack;
    private final Progress out;

    Readiness(Stack stack, Progress out) {
        this.stack = stack;
        this.out = out;
    }

    void await() throws StackAway, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            long end = System.nanoTime() + LONGEST.toNanos();
            boolean told = false;
            for (Api api : Api.values()) {
                while (!isReady(http, api)) {
                    if (System.nanoTime() > end) {
                        throw new StackAway("the " + api.path() + " service is not ready");
                    }
                    if (!told) {
                        out.line("  waiting for the stack");
                        told = true;
                    }
                    Thread.sleep(BETWEEN);
                }
            }
        }
    }

    private boolean isReady(HttpClient http, Api api) throws InterruptedException {
        URI health = stack.api(api).resolve("/q/health/ready");
        try {
            var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }
}
