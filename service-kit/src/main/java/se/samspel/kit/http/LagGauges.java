package se.samspel.kit.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samspel.kit.metrics.Reading;
import se.samspel.kit.problem.Problem;

/** Tells the lag of each input topic. It is the group's: every instance tells the same. */
@ApplicationScoped
public class LagGauges {

    private static final Logger LOG = Logger.getLogger(LagGauges.class);

    private final TopicLag lag;
    private final MeterRegistry registry;
    private final Map<String, Reading> lags = new LinkedHashMap<>();

    LagGauges(
            TopicLag lag,
            MeterRegistry registry,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics")
                    Optional<List<String>> topics) {
        this.lag = lag;
        this.registry = registry;
        topics.orElse(List.of()).forEach(topic -> lags.put(topic, new Reading()));
    }

    void register(@Observes StartupEvent started) {
        lags.forEach((topic, reading) ->
                Gauge.builder("samspel.inbox.lag", reading, Reading::now)
                        .description("Records of an input topic that are not taken in yet")
                        .tag("topic", topic)
                        .register(registry));
    }

    @Scheduled(
            every = "${samspel.facts.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void measure() {
        try {
            for (TopicLag.Input input : lag.inputs()) {
                Reading reading = lags.get(input.topic());
                if (reading != null) {
                    reading.set(input.lag());
                }
            }
        } catch (Problem brokerAway) {
            lags.values().forEach(Reading::forget);
            LOG.warn("the lag could not be measured: Kafka does not answer");
        }
    }
}
