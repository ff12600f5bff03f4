package se.samspel.kit.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The span of a batch. It goes on with the trace that all its records are of, so that what is
 * announced because of them belongs to it too; a batch of several traces begins one of its own that
 * links to theirs.
 */
@ApplicationScoped
class InboxTrace {

    private static final RecordHeaders HEADERS = new RecordHeaders();

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    InboxTrace(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("se.samspel.kit.inbox");
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /** To be made current and ended by the caller. */
    Span begun(ConsumerRecords<String, byte[]> records) {
        Set<SpanContext> origins = origins(records);
        List<String> topics =
                records.partitions().stream().map(part -> part.topic()).distinct().toList();
        String from = topics.size() == 1 ? topics.getFirst() : "events";
        SpanBuilder span =
                tracer.spanBuilder(from + " process")
                        .setSpanKind(SpanKind.CONSUMER)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.operation.type", "process")
                        .setAttribute("messaging.destination.name", from)
                        .setAttribute("messaging.batch.message_count", (long) records.count());
        origins.forEach(span::addLink);
        if (origins.stream().map(SpanContext::getTraceId).distinct().count() == 1) {
            SpanContext origin = origins.iterator().next();
            return span.setParent(Context.root().with(Span.wrap(origin))).startSpan();
        }
        return span.setNoParent().startSpan();
    }

    private Set<SpanContext> origins(ConsumerRecords<String, byte[]> records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(ConsumerRecord::headers)
                .map(headers -> propagator.extract(Context.root(), headers, HEADERS))
                .map(context -> Span.fromContext(context).getSpanContext())
                .filter(SpanContext::isValid)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static final class RecordHeaders implements TextMapGetter<Headers> {

        @Override
        public Iterable<String> keys(Headers headers) {
            return StreamSupport.stream(headers.spliterator(), false).map(Header::key).toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            Header header = headers == null ? null : headers.lastHeader(key);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
