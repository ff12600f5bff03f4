package se.samspel.deploy.load;

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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls and repeats what may succeed later: a reference that hasn't arrived yet (from 50 ms
 * doubling to 1 s, at most 30 s), a service that restarts (at most 120 s). Repeating is safe since
 * each creating call has its idempotency key.
 */
public final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Acting LOADER = new Acting("loader", "import");
    private static final Set<String> LATE =
            Set.of("not-yet-known", "still-running", "changed-meanwhile");

    private final Stack stack;
    private final Acting acting;
    private final Patience.Limits limits;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** For whom the access log is told that the calls are. */
    public record Acting(String user, String unit) {}

    public Calls(Stack stack, Acting acting) {
        this(stack, acting, Patience.Limits.USUAL);
    }

    Calls(Stack stack, Patience.Limits limits) {
        this(stack, LOADER, limits);
    }

    private Calls(Stack stack, Acting acting, Patience.Limits limits) {
        this.stack = stack;
        this.acting = acting;
        this.limits = limits;
    }

    /** The answer of a call that succeeded. */
    public Answer send(Call call) throws Refused, NotYetKnown, StackAway, InterruptedException {
        var patience = new Patience(limits);
        while (true) {
            Answer answer = attempt(call);
            Patience.Kind kind = kind(answer);
            if (kind == null) {
                return accepted(answer);
            }
            if (!patience.lasts(kind, answer == null ? 0 : answer.retryAfterSeconds())) {
                giveUp(call, kind, answer);
            }
        }
    }

    private static Answer accepted(@Nullable Answer answer) throws Refused {
        Answer given = Objects.requireNonNull(answer);
        if (!given.success()) {
            throw given.refused();
        }
        return given;
    }

    /** Why to try again, or nothing where the answer is final. */
    private static Patience.@Nullable Kind kind(@Nullable Answer answer) {
        if (answer == null) {
            return Patience.Kind.AWAY;
        }
        return switch (answer.status()) {
            case 409 -> LATE.contains(answer.code()) ? Patience.Kind.LATE : null;
            case 429, 503 -> Patience.Kind.AWAY;
            case 401, 500, 502, 504 -> Patience.Kind.BROKEN;
            default -> null;
        };
    }

    private static void giveUp(Call call, Patience.Kind kind, @Nullable Answer answer)
            throws Refused, NotYetKnown, StackAway {
        if (kind == Patience.Kind.LATE) {
            throw new NotYetKnown(call.toString());
        }
        if (answer != null && answer.status() >= 500 && kind == Patience.Kind.BROKEN) {
            throw answer.refused();
        }
        throw new StackAway(
                call
                        + (answer == null
                                ? ": no answer"
                                : ": answers " + answer.status() + " " + answer.code()));
    }

    private @Nullable Answer attempt(Call call) throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(request(call), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    json(response.body()),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Retry-After").map(Calls::seconds).orElse(0));
        } catch (IOException away) {
            return null;
        }
    }

    private HttpRequest request(Call call) throws IOException, InterruptedException {
        JsonNode body = call.body();
        var request =
                HttpRequest.newBuilder(URI.create(stack.api(call.api()) + call.path()))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + stack.accessToken(call.client()))
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "en")
                        .header("Samspel-Acting-User", acting.user())
                        .header("Samspel-Acting-Unit", acting.unit())
                        .header("Samspel-Purpose", "CASE_HANDLING")
                        .method(
                                call.method(),
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        call.headers().forEach(request::header);
        return request.build();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static int seconds(String retryAfter) {
        return retryAfter.matches("\\d{1,4}") ? Integer.parseInt(retryAfter) : 0;
    }
}
