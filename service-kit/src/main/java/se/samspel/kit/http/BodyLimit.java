package se.samspel.kit.http;

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
 * have the service's own limit, {@code quarkus.http.limits.max-body-size}.
 */
@ApplicationScoped
class BodyLimit {

    private static final long USUAL = 1024L * 1024;

    // After Quarkus has set the service's limit, before anything reads.
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final Pattern largePaths;

    /**
     * @param largePaths a regular expression of whole paths
     */
    BodyLimit(
            @ConfigProperty(name = "samspel.large-bodies-path", defaultValue = "none")
                    String largePaths) {
        this.largePaths = Pattern.compile(largePaths);
    }

    void add(@Observes Router router) {
        router.route().order(ORDER).handler(this::limit);
    }

    private void limit(RoutingContext request) {
        if (!isLarge(request.request().path())) {
            if (isTooLong(request.request().getHeader("Content-Length"))) {
                refuse(request);
                return;
            }
            // For a body that doesn't tell its length beforehand.
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, USUAL);
        }
        request.next();
    }

    private boolean isLarge(@Nullable String path) {
        return path != null && largePaths.matcher(path).matches();
    }

    private static void refuse(RoutingContext request) {
        request.response()
                .putHeader("Connection", "close")
                .setStatusCode(413)
                .endHandler(sent -> request.request().connection().close())
                .end();
    }

    private static boolean isTooLong(@Nullable String length) {
        try {
            return length != null && Long.parseLong(length) > USUAL;
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }
}
