package se.samspel.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpareSpansTest {

    private final List<SpanData> exported = new ArrayList<>();

    private SpanData exported(java.util.function.Consumer<Span> telling) {
        try (var provider =
                SdkTracerProvider.builder()
                        .addSpanProcessor(
                                SimpleSpanProcessor.create(new SpareSpans(new Collecting())))
                        .build()) {
            Span span = provider.get("test").spanBuilder("GET /participants/{id}").startSpan();
            telling.accept(span);
            span.end();
        }
        assertThat(exported).hasSize(1);
        return exported.getFirst();
    }

    private static List<String> told(Attributes attributes) {
        return attributes.asMap().entrySet().stream()
                .map(entry -> entry.getKey().getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }

    private final class Collecting implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            exported.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    @Test
    void theRouteAndTheStatusAreToldAndNoPathQueryOrAddress() {
        SpanData span =
                exported(whole -> {
                    whole.setAttribute("http.route", "/participants/{id}");
                    whole.setAttribute("http.response.status_code", 404L);
                    whole.setAttribute("url.path", "/participants/0198f0a0");
                    whole.setAttribute("url.query", "name=Anna");
                    whole.setAttribute("client.address", "192.0.2.1");
                    whole.setAttribute("user_agent.original", "Annas");
                    whole.setAttribute("db.query.text", "select 'Anna'");
                });

        assertThat(span.getName()).isEqualTo("GET /participants/{id}");
        assertThat(told(span.getAttributes()))
                .containsExactly("http.response.status_code=404", "http.route=/participants/{id}");
    }

    @Test
    void ofAnExceptionOnlyItsTypeIsTold() {
        SpanData span =
                exported(whole -> {
                    whole.recordException(new IllegalStateException("Anna 194001042383"));
                    whole.setStatus(StatusCode.ERROR, "Anna 194001042383");
                });

        assertThat(span.getEvents()).hasSize(1);
        assertThat(told(span.getEvents().getFirst().getAttributes()))
                .containsExactly("exception.type=java.lang.IllegalStateException");
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getStatus().getDescription()).isEmpty();
    }
}
