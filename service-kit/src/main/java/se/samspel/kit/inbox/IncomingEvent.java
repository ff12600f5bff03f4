package se.samspel.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that a projection takes.
 *
 * @param value null for a tombstone
 */
public record IncomingEvent(
        ConsumerRecord<String, byte[]> source,
        Projection<?> projection,
        String type,
        long version,
        @Nullable Object value) {

    public boolean isTombstone() {
        return value == null;
    }

    /** Whether this one decides the key's state, both being of one batch and this one later. */
    boolean replaces(IncomingEvent earlier) {
        return isTombstone() || earlier.isTombstone() || version >= earlier.version;
    }
}
