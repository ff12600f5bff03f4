package se.samspel.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** What the inbox does on this instance. */
@ApplicationScoped
class InboxMeters {

    private final MeterRegistry registry;
    private final Timer batches;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
        this.batches =
                Timer.builder("samspel.inbox.batch")
                        .description("Time to take in a batch, waiting for the database included")
                        .register(registry);
    }

    Timer.Sample begun() {
        return Timer.start(registry);
    }

    void ended(Timer.Sample batch) {
        batch.stop(batches);
    }

    void applied(String topic) {
        count(topic, "applied");
    }

    void parked(String topic) {
        count(topic, "parked");
    }

    private void count(String topic, String outcome) {
        Counter.builder("samspel.inbox.records")
                .description("Records taken in, by what became of them")
                .tag("topic", topic)
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }
}
