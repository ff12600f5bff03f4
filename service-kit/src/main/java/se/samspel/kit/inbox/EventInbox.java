package se.samspel.kit.inbox;

import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import se.samspel.kit.caller.SystemTransaction;

/**
 * The one consumer of a service. A batch is one database transaction; its offsets are committed
 * after it. While the database is away it waits; what can't be applied is parked by itself.
 */
@ApplicationScoped
public class EventInbox {

    private static final Logger LOG = Logger.getLogger(EventInbox.class);

    private static final long PARK_AGAIN_MILLIS = 5000;

    private final EventReader reader;
    private final ProjectionBatch projections;
    private final ParkedRecords parked;
    private final SystemTransaction system;
    private final InboxTrace trace;
    private final InboxMeters meters;

    EventInbox(
            EventReader reader,
            ProjectionBatch projections,
            ParkedRecords parked,
            SystemTransaction system,
            InboxTrace trace,
            InboxMeters meters) {
        this.reader = reader;
        this.projections = projections;
        this.parked = parked;
        this.system = system;
        this.trace = trace;
        this.meters = meters;
    }

    @Incoming("events")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        Timer.Sample batch = meters.begun();
        Span span = trace.begun(records);
        try (Scope current = span.makeCurrent()) {
            takeIn(records);
        } finally {
            span.end();
            meters.ended(batch);
        }
    }

    private void takeIn(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        List<IncomingEvent> events = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                reader.read(record).ifPresent(events::add);
            } catch (EventReader.Unreadable e) {
                refused.add(new Refused(record, String.valueOf(e.getMessage())));
            }
        }
        if (events.isEmpty() && refused.isEmpty()) {
            return;
        }
        if (!applied(events, refused)) {
            park(refused);
            for (IncomingEvent event : events) {
                applyAlone(event);
            }
        }
    }

    private record Refused(ConsumerRecord<String, byte[]> source, String reason) {}

    /** False where some record's content is at fault. */
    private boolean applied(List<IncomingEvent> events, List<Refused> refused)
            throws InterruptedException {
        boolean done =
                Persistence.whileAway(() ->
                        system.run(() -> {
                            refused.forEach(each -> parked.park(each.source(), each.reason()));
                            apply(events);
                        }));
        if (done) {
            events.forEach(event -> meters.applied(event.source().topic()));
            refused.forEach(each -> meters.parked(each.source().topic()));
        }
        return done;
    }

    private void applyAlone(IncomingEvent event) throws InterruptedException {
        boolean done = Persistence.whileAway(() -> system.run(() -> apply(List.of(event))));
        if (done) {
            meters.applied(event.source().topic());
            return;
        }
        LOG.errorf(
                "ALERT record parked: %s %d@%d",
                event.source().topic(), event.source().partition(), event.source().offset());
        park(List.of(new Refused(event.source(), "not-applicable")));
    }

    /** No record is passed over: one that can't even be parked holds up all behind it. */
    private void park(List<Refused> refused) throws InterruptedException {
        while (!applied(List.of(), refused)) {
            LOG.error("ALERT records can't be parked, and the inbox waits");
            Thread.sleep(PARK_AGAIN_MILLIS);
        }
    }

    private void apply(List<IncomingEvent> events) {
        parked.supersede(events);
        projections.apply(events);
    }
}
