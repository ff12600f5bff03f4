package se.samspel.participant.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/**
 * One field that a disclosure brought.
 *
 * @param otherValue sealed, where the host's own record said something else
 * @param withdrawn whether the edge it came under has been withdrawn since
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
@Personal(
        categories = {"IDENTITY", "CONTACT"},
        what =
                "Where each field of a received record comes from, and what the "
                        + "discloser says otherwise (encrypted). Varifrån varje uppgift kommer.")
record ReceivedField(
        UUID id,
        String field,
        String source,
        LocalDate asOf,
        boolean differs,
        byte @Nullable [] otherValue,
        boolean withdrawn) {}
