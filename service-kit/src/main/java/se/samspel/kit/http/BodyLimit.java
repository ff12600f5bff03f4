package se.samspel.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

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

    private final Pattern largePaths;
    private final Pattern largestPaths;
    private final long large;

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
                    String largestPaths) {
        this.largePaths = Pattern.compile(largePaths);
        this.largestPaths = Pattern.compile(largestPaths);
        this.large = large.asLongValue();
    }

    void add(@Observes Router router) {
        router.route().order(ORDER).handler(this::limit);
    }

    private void limit(RoutingContext request) {
        String path = request.request().path();
        if (!isOneOf(largestPaths, path)) {
            long most = isOneOf(largePaths, path) ? large : USUAL;
            if (isTooLong(request.request().getHeader("Content-Length"), most)) {
                refuse(request);
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

    private static void refuse(RoutingContext request) {
        request.response()
                .putHeader("Connection", "close")
                .setStatusCode(413)
                .endHandler(sent -> request.request().connection().close())
                .end();
    }

    private static boolean isTooLong(@Nullable String length, long most) {
        try {
            return length != null && Long.parseLong(length) > most;
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }
}
