package se.samspel.kit.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.inbox.EventInbox;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class TraceTest {

    private static final String TOPIC = "samspel.referral.v1";

    @Inject EndedSpans spans;
    @Inject EventInbox inbox;

    @Test
    void oneTraceGoesFromTheCallThroughTheOutboxToTheConsumer() {
        String trace = trace();
        String note =
                Notes.as(Notes.FK)
                        .headers(Headers.once())
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .body("{\"body\":\"hello\"}")
                        .post("/probe/v1/notes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        var record = Topics.await(TOPIC, 1, note).getFirst();
        assertThat(Topics.header(record, "traceparent")).startsWith("00-" + trace + "-");
        assertThat(Topics.header(record, "ce_traceparent"))
                .isEqualTo(Topics.header(record, "traceparent"));
        Eventually.holds(() -> {
            SpanData call = only(trace, SpanKind.SERVER);
            SpanData taken = only(trace, SpanKind.CONSUMER);
            assertThat(call.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
            assertThat(Topics.header(record, "traceparent")).contains(taken.getParentSpanId());
            assertThat(taken.getName()).isEqualTo(TOPIC + " process");
        });
    }

    private SpanData only(String trace, SpanKind kind) {
        List<SpanData> found =
                spans.ofTrace(trace).stream().filter(span -> span.getKind() == kind).toList();
        assertThat(found).as("%s of %s", kind, trace).hasSize(1);
        return found.getFirst();
    }

    @Test
    void aBatchOfSeveralTracesBeginsOneThatLinksToThem() {
        String first = trace();
        String second = trace();
        InboxBatches.of(TOPIC, first, second, first).givenTo(inbox);

        Eventually.holds(() ->
                assertThat(spans.all())
                        .filteredOn(span -> span.getKind() == SpanKind.CONSUMER)
                        .anySatisfy(span -> {
                            assertThat(span.getParentSpanContext().isValid()).isFalse();
                            assertThat(span.getLinks())
                                    .extracting(LinkData::getSpanContext)
                                    .extracting("traceId")
                                    .containsExactly(first, second);
                        }));
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
