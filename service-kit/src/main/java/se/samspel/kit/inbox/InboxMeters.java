package se.samspel.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the inbox does on this instance. */
@Startup
@ApplicationScoped
class InboxMeters {

    private final MeterRegistry registry;
    private final Timer batches;
    private final Map<String, Counter> applied = new HashMap<>();
    private final Map<String, Counter> parked = new HashMap<>();

    InboxMeters(
            MeterRegistry registry,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics")
                    Optional<List<String>> topics) {
        this.registry = registry;
        this.batches =
                Timer.builder("samspel.inbox.batch")
                        .description("Time to take in a batch, waiting for the database included")
                        .register(registry);
        for (String topic : topics.orElse(List.of())) {
            applied.put(topic, counter(topic, "applied"));
            parked.put(topic, counter(topic, "parked"));
        }
    }

    Timer.Sample begun() {
        return Timer.start(registry);
    }

    void ended(Timer.Sample batch) {
        batch.stop(batches);
    }

    void applied(String topic) {
        count(applied.get(topic));
    }

    void parked(String topic) {
        count(parked.get(topic));
    }

    private static void count(@Nullable Counter counter) {
        if (counter != null) {
            counter.increment();
        }
    }

    private Counter counter(String topic, String outcome) {
        return Counter.builder("samspel.inbox.records")
                .description("Records taken in, by what became of them")
                .tag("topic", topic)
                .tag("outcome", outcome)
                .register(registry);
    }
}
