package se.samspel.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.problem.ProblemAnswers;

/**
 * Bodies are at most 1 MiB, but where a service takes in whole files: the paths of that one form
 * have a limit of their own, and those of another one the service's, {@code
 * quarkus.http.limits.max-body-size}.
 */
@ApplicationScoped
class BodyLimit {

    private static final long USUAL = 1024L * 1024;

    // After Quarkus has set the service's limit, before anything reads.
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    /** A caller that reads no answer before it has sent all is heard out up to this. */
    private static final long HEARD_OUT = 16 * USUAL;

    private final Pattern largePaths;
    private final Pattern largestPaths;
    private final long large;
    private final ProblemAnswers answers;

    /**
     * @param largePaths a regular expression of whole paths
     * @param large how many bytes these take
     * @param largestPaths of those that take as many as the service does
     */
    BodyLimit(
            @ConfigProperty(name = "samspel.large-bodies-path", defaultValue = "none")
                    String largePaths,
            @ConfigProperty(name = "samspel.large-bodies-size") MemorySize large,
            @ConfigProperty(name = "samspel.largest-bodies-path", defaultValue = "none")
                    String largestPaths,
            ProblemAnswers answers) {
        this.largePaths = Pattern.compile(largePaths);
        this.largestPaths = Pattern.compile(largestPaths);
        this.large = large.asLongValue();
        this.answers = answers;
    }

    void add(@Observes Router router) {
        router.route().order(ORDER).handler(this::limit);
    }

    private void limit(RoutingContext request) {
        String path = request.request().path();
        if (!isOneOf(largestPaths, path)) {
            long most = isOneOf(largePaths, path) ? large : USUAL;
            if (isTooLong(request.request().getHeader("Content-Length"), most)) {
                refuse(request.request(), most);
                return;
            }
            // For a body that doesn't tell its length beforehand.
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
        }
        request.next();
    }

    private static boolean isOneOf(Pattern paths, @Nullable String path) {
        return path != null && paths.matcher(path).matches();
    }

    /** Closing at once would break the pipe before the caller has read why (RFC 9112, 9.6). */
    private void refuse(HttpServerRequest request, long most) {
        boolean heardOut = !isTooLong(request.getHeader("Content-Length"), HEARD_OUT);
        if (heardOut) {
            request.handler(unread -> {}).resume();
        } else {
            request.response()
                    .putHeader("Connection", "close")
                    .endHandler(sent -> request.connection().close());
        }
        answers.send(Problem.tooLarge(most), request);
    }

    private static boolean isTooLong(@Nullable String length, long most) {
        try {
            return length != null && Long.parseLong(length) > most;
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }
}
