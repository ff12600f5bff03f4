package se.samspel.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The only place that reads the machine's clock; tests put a fixed one in its stead. */
@ApplicationScoped
class ClockProducer {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        // Whole milliseconds: a time reads the same before and after the database has stored it.
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
