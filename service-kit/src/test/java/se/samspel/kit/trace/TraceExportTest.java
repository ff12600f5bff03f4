package se.samspel.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceExportTest {

    private final Map<String, String> received = new ConcurrentHashMap<>();
    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext(
                "/",
                exchange -> {
                    received.put(
                            exchange.getRequestURI().getPath(),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.ISO_8859_1));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    private void spanThrough(SpanProcessor processor) {
        try (var provider = SdkTracerProvider.builder().addSpanProcessor(processor).build()) {
            provider.get("test")
                    .spanBuilder("GET /notes/{id}")
                    .setAttribute("http.route", "/notes/{id}")
                    .setAttribute("url.query", "name=Anna")
                    .startSpan()
                    .end();
            provider.forceFlush().join(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aNamedCollectorGetsTheSpansSparely() {
        String url = "http://127.0.0.1:" + collector.getAddress().getPort() + "/";
        spanThrough(new TraceExport().spans(Optional.of(url)));

        assertThat(received).containsOnlyKeys("/v1/traces");
        assertThat(received.get("/v1/traces"))
                .contains("http.route", "/notes/{id}")
                .doesNotContain("Anna", "url.query");
    }

    @Test
    void withoutOneNothingLeaves() {
        spanThrough(new TraceExport().spans(Optional.empty()));

        assertThat(received).isEmpty();
    }
}
