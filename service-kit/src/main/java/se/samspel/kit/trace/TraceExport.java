package se.samspel.kit.trace;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where traces go: nowhere, until a collector is named. */
class TraceExport {

    /**
     * @param collector the standard OTEL_EXPORTER_OTLP_ENDPOINT: base URL, OTLP over HTTP (port
     *     4318 at most collectors)
     */
    @Produces
    @Singleton
    SpanProcessor spans(
            @ConfigProperty(name = "otel.exporter.otlp.endpoint") Optional<String> collector) {
        if (collector.isEmpty()) {
            return SpanProcessor.composite();
        }
        var exporter =
                OtlpHttpSpanExporter.builder()
                        .setEndpoint(collector.get().replaceFirst("/+$", "") + "/v1/traces")
                        .build();
        return BatchSpanProcessor.builder(new SpareSpans(exporter)).build();
    }
}
