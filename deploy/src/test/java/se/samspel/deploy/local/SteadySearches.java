package se.samspel.deploy.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks for one person by the number again and again; an answer that doesn't find it is kept. */
final class SteadySearches implements AutoCloseable {

    /** As which the demo's persons were registered. */
    static final String UNIT = "import";

    private static final long PAUSE_MILLIS = 50;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> missed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger found = new AtomicInteger();
    private final KeptTokens tokens;
    private final String url;
    private final String as;
    private final String number;
    private final Thread thread;
    private volatile boolean closed;

    SteadySearches(LocalStack stack, String as, String number) {
        this.tokens = new KeptTokens(stack);
        this.url = stack.api(Service.PARTICIPANT) + "/participant-searches";
        this.as = as;
        this.number = number;
        this.thread = Thread.ofPlatform().name("searches").start(this::search);
    }

    private void search() {
        while (!closed) {
            try {
                var answer = client.send(request(), HttpResponse.BodyHandlers.ofString());
                judge(answer);
                Pause.millis(PAUSE_MILLIS);
            } catch (IOException away) {
                // The one instance is started again.
                Pause.millis(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void judge(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 503) {
            return;
        }
        var hits = answer.statusCode() == 200 ? Json.parse(answer.body()).path("items").size() : 0;
        if (hits == 1) {
            found.incrementAndGet();
        } else {
            missed.add(answer.statusCode() + " with " + hits);
        }
    }

    private HttpRequest request() throws IOException, InterruptedException {
        return Http.request(url)
                .header("Authorization", "Bearer " + tokens.of(as))
                .header("Content-Type", "application/json")
                .header("Samspel-Acting-User", "someone")
                .header("Samspel-Acting-Unit", UNIT)
                .header("Samspel-Purpose", "CASE_HANDLING")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"}}"
                                        .formatted(number)))
                .build();
    }

    int found() {
        return found.get();
    }

    Queue<String> missed() {
        return missed;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.interrupt();
        thread.join();
    }
}
