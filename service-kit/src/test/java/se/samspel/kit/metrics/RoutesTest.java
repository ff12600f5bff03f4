package se.samspel.kit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private static String told(String uri) {
        var registry = new SimpleMeterRegistry();
        registry.config()
                .meterFilter(new Routes(Stream.of("/participants", "waivers/{id}", "/pages")));
        registry.counter("http.server.requests", "uri", uri, "status", "405");
        return registry.get("http.server.requests")
                .tag("status", "405")
                .counter()
                .getId()
                .getTag("uri");
    }

    @ParameterizedTest
    @CsvSource({
        "/participants/{id}, /participants/{id}",
        "/waivers/{id}/renewals, /waivers/{id}/renewals",
        "NOT_FOUND, NOT_FOUND",
        "/nowhere/anna, UNMATCHED",
        "/participants/0198f0a0, /participants/{}",
        "/participant/v1/participants/194001042383, UNMATCHED",
        "/participant/v1, UNMATCHED",
        "/pages/interventions/0198f0a0-0000-7000-8000-000000000001, /pages/interventions/{}",
        "/pages/associations/2220002139/money, /pages/associations/{}/money",
        "/pages/workbench, /pages/workbench"
    })
    void aTemplateStaysAndWhatWasCalledIsNotTold(String uri, String told) {
        assertThat(told(uri)).isEqualTo(told);
    }

    @Test
    void metersWithoutARouteAreLeftAlone() {
        var registry = new SimpleMeterRegistry();
        registry.config()
                .meterFilter(new Routes(Stream.of("/participants", "waivers/{id}", "/pages")));
        registry.counter("samspel.inbox.records", "topic", "samspel.funding.v1");
        assertThat(registry.get("samspel.inbox.records").counter().getId().getTags()).hasSize(1);
    }
}
