package se.samspel.kit.http;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Security headers and the trace on every response, also those no resource answers. */
@ApplicationScoped
class EveryResponse {

    void register(@Observes Filters filters) {
        filters.register(EveryResponse::addHeaders, 1000);
    }

    private static void addHeaders(RoutingContext routing) {
        routing.addHeadersEndHandler(end -> headers(routing.response().headers()));
        routing.next();
    }

    private static void headers(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-cache");
        }
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.set(
                    "traceparent",
                    "00-"
                            + span.getTraceId()
                            + "-"
                            + span.getSpanId()
                            + "-"
                            + span.getTraceFlags().asHex());
        }
    }
}
