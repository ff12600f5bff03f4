package se.samspel.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Metrics are for whoever scrapes the service itself. No route leads to them from outside; should
 * one be made by mistake, what a proxy has forwarded finds nothing there.
 */
@ApplicationScoped
class MetricsFromInside {

    // Before anything answers.
    private static final int FIRST = 900;

    void register(@Observes Filters filters) {
        filters.register(MetricsFromInside::refuseForwarded, FIRST);
    }

    private static void refuseForwarded(RoutingContext routing) {
        if (routing.normalizedPath().startsWith("/q/metrics")
                && isForwarded(routing.request().headers())) {
            routing.response().setStatusCode(404).end();
            return;
        }
        routing.next();
    }

    private static boolean isForwarded(MultiMap headers) {
        return headers.contains("Forwarded")
                || headers.contains("X-Forwarded-For")
                || headers.contains("X-Forwarded-Host");
    }
}
