package se.samspel.example;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Calls the platform's APIs: sends the headers that every call needs, repeats what may succeed
 * later and throws a {@link Problem} for what won't.
 */
public final class Samspel {

    /** What is under way, and what other calls are at just now. */
    private static final Set<String> LATER =
            Set.of("not-yet-known", "still-running", "changed-meanwhile");

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int STALE_ATTEMPTS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Tokens tokens;
    private final Acting acting;

    /**
     * For whom a call is made; it goes to the access log.
     *
     * @param user your own opaque staff id, never an identity number
     * @param purpose CASE_HANDLING, FOLLOW_UP, REVIEW or SUBJECT_REQUEST
     */
    public record Acting(String user, String unit, String purpose) {}

    /** An answer that is a success; etag is empty where there is none. */
    public record Answer(int status, JsonNode body, String etag) {

        public String id() {
            return body.path("id").asText();
        }
    }

    public Samspel(Tokens tokens, Acting acting) {
        this.tokens = tokens;
        this.acting = acting;
    }

    public Answer get(String url) throws Problem, IOException, InterruptedException {
        return send(request(url).GET());
    }

    /** Makes something. One act has one key, kept with the act, so that it is made once. */
    public Answer create(String url, Object body, UUID key)
            throws Problem, IOException, InterruptedException {
        return send(post(url, body, key));
    }

    /**
     * A transition ({@code reception}, {@code responses}, {@code exit} …) of the object at {@code
     * url}, from the version that you have read. When somebody was faster (412) it is read again:
     * look whether your act is still what you want; here it is while it is allowed.
     */
    public Answer move(String url, String transition, Object body, UUID key)
            throws Problem, IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            var version = get(url).etag();
            try {
                return send(post(url + "/" + transition, body, key).header("If-Match", version));
            } catch (Problem problem) {
                if (problem.status() != 412 || attempt == STALE_ATTEMPTS) {
                    throw problem;
                }
            }
        }
    }

    private HttpRequest.Builder post(String url, Object body, UUID key) throws IOException {
        return request(url)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .header("Samspel-Acting-User", acting.user())
                .header("Samspel-Acting-Unit", acting.unit())
                .header("Samspel-Purpose", acting.purpose());
    }

    /** Repeats from 50 ms doubling to 1 s for at most 30 s, always the same call and key. */
    private Answer send(HttpRequest.Builder request)
            throws Problem, IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        boolean renewed = false;
        while (true) {
            long wait = pause;
            try {
                var response = attempt(request);
                var body = json(response.body());
                int status = response.statusCode();
                if (status < 300) {
                    var etag = response.headers().firstValue("ETag").orElse("");
                    return new Answer(status, body, etag);
                }
                if (status == 401 && !renewed) {
                    tokens.forget();
                    renewed = true;
                } else if (!later(status, body) || System.nanoTime() > end) {
                    throw new Problem(status, body);
                }
                wait = Math.max(pause, status == 429 || status == 503 ? told(response) : 0);
            } catch (IOException away) {
                // Whether the call arrived isn't known: the key makes it safe to send it again.
                if (System.nanoTime() > end) {
                    throw away;
                }
            }
            Thread.sleep(wait + ThreadLocalRandom.current().nextLong(wait / 10 + 1));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private HttpResponse<String> attempt(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var now = request.copy().setHeader("Authorization", "Bearer " + tokens.token()).build();
        return http.send(now, BodyHandlers.ofString());
    }

    private static boolean later(int status, JsonNode body) {
        return status == 429
                || status == 503
                || (status == 409 && LATER.contains(Problem.code(body)));
    }

    private static long told(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,3}"))
                .map(seconds -> Long.parseLong(seconds) * 1_000)
                .orElse(0L);
    }

    private JsonNode json(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
