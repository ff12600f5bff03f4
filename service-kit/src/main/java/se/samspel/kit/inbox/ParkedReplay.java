package se.samspel.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.upkeep.Upkeep;
import se.samspel.kit.upkeep.Work;

/** Tries parked records again, one by one in the order of their topics. */
@ApplicationScoped
class ParkedReplay implements Upkeep {

    private static final Logger LOG = Logger.getLogger(ParkedReplay.class);

    private final ParkedRecords parked;
    private final EventReader reader;
    private final ProjectionBatch projections;
    private final SystemTransaction system;

    ParkedReplay(
            ParkedRecords parked,
            EventReader reader,
            ProjectionBatch projections,
            SystemTransaction system) {
        this.parked = parked;
        this.reader = reader;
        this.projections = projections;
        this.system = system;
    }

    @Override
    public Work work() {
        return Work.REPLAY_PARKED_RECORDS;
    }

    @Override
    public Step step(@Nullable String reached) {
        Optional<ConsumerRecord<String, byte[]>> next =
                system.call(() -> parked.after(ParkedPlace.of(reached)));
        if (next.isEmpty()) {
            return new Step(0, null);
        }
        ParkedPlace place = ParkedPlace.of(next.get());
        return new Step(replayed(next.get(), place) ? 1 : 0, place.written());
    }

    private boolean replayed(ConsumerRecord<String, byte[]> record, ParkedPlace place) {
        String reason = "not-applicable";
        try {
            Optional<IncomingEvent> event = reader.read(record);
            if (Persistence.whileAway(() -> system.run(() -> apply(event, place)))) {
                LOG.infof("parked record applied: %s", place.written());
                return true;
            }
        } catch (EventReader.Unreadable e) {
            reason = String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        String why = reason;
        system.run(() -> parked.refuse(place, why));
        LOG.errorf("ALERT record stays parked: %s", place.written());
        return false;
    }

    /** What no projection takes any more is passed over, as the inbox does. */
    private void apply(Optional<IncomingEvent> event, ParkedPlace place) {
        if (parked.hold(place)) {
            event.ifPresent(each -> projections.apply(List.of(each)));
            parked.forget(place);
        }
    }
}
