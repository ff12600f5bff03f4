package se.samspel.participant.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field that a disclosure brought.
 *
 * @param otherValue sealed, where the host's own record said something else
 * @param withdrawn whether the edge it came under has been withdrawn since
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
record ReceivedField(
        UUID id,
        String field,
        String source,
        LocalDate asOf,
        boolean differs,
        byte @Nullable [] otherValue,
        boolean withdrawn) {}
