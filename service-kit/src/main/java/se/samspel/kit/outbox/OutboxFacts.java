package se.samspel.kit.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import se.samspel.kit.metrics.DatabaseFacts;
import se.samspel.kit.metrics.DatabaseFacts.Gauge;

/** How far a service's announcements are behind, and what it could not take in. */
class OutboxFacts {

    @Produces
    @Singleton
    DatabaseFacts backlog() {
        return DatabaseFacts.unlabelled(
                List.of(
                        new Gauge("samspel.outbox.pending", "Events not published yet"),
                        new Gauge(
                                "samspel.outbox.oldest.seconds",
                                "Age of the oldest event not published yet"),
                        new Gauge("samspel.parked.records", "Records that wait to be replayed")),
                "select pending, oldest_seconds, parked from backlog()");
    }
}
