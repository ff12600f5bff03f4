package se.samspel.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Hands a batch to the projections: per key only the newest state, since states are not deltas. */
@ApplicationScoped
class ProjectionBatch {

    void apply(List<IncomingEvent> events) {
        Map<Projection<?>, Map<String, IncomingEvent>> newest = new LinkedHashMap<>();
        for (IncomingEvent event : events) {
            newest.computeIfAbsent(event.projection(), projection -> new LinkedHashMap<>())
                    .merge(
                            event.source().key(),
                            event,
                            (earlier, later) -> later.replaces(earlier) ? later : earlier);
        }
        newest.forEach((projection, byKey) -> hand(projection, List.copyOf(byKey.values())));
    }

    private static <E> void hand(Projection<E> projection, List<IncomingEvent> events) {
        List<String> erased =
                events.stream()
                        .filter(IncomingEvent::isTombstone)
                        .map(event -> event.source().key())
                        .toList();
        List<Received<E>> states =
                events.stream()
                        .filter(event -> !event.isTombstone())
                        .map(event -> received(projection, event))
                        .toList();
        if (!erased.isEmpty()) {
            projection.erase(erased);
        }
        if (!states.isEmpty()) {
            projection.upsert(states);
        }
    }

    private static <E> Received<E> received(Projection<E> projection, IncomingEvent event) {
        Object value = Objects.requireNonNull(event.value());
        E state = Objects.requireNonNull(projection.payload().cast(value));
        return new Received<>(event.source().key(), event.type(), state);
    }
}
