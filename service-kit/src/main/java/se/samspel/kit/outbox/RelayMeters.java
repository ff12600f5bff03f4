package se.samspel.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** What the relay does; only the instance that leads counts anything. */
@Startup
@ApplicationScoped
class RelayMeters {

    private static final String AUTHORITIES = "samspel.authority.";

    private final MeterRegistry registry;
    private final Counter refusals;
    private final AtomicInteger leading = new AtomicInteger();

    RelayMeters(MeterRegistry registry) {
        this.registry = registry;
        this.refusals =
                Counter.builder("samspel.outbox.refused")
                        .description("Times that a topic took no events")
                        .register(registry);
        Gauge.builder("samspel.relay.leading", leading, AtomicInteger::get)
                .description("1 on the instance whose relay leads")
                .register(registry);
    }

    void leads(boolean leads) {
        leading.set(leads ? 1 : 0);
    }

    void published(String topic) {
        Counter.builder("samspel.outbox.published")
                .description("Events that Kafka has taken")
                .tag("topic", label(topic))
                .register(registry)
                .increment();
    }

    /** Which topic stands in the log. */
    void refused() {
        refusals.increment();
    }

    /** All authorities' topics are one: a series each would tell of single authorities. */
    private static String label(String topic) {
        return topic.startsWith(AUTHORITIES) ? "samspel.authority" : topic;
    }
}
