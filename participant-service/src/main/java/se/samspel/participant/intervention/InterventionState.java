package se.samspel.participant.intervention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of an intervention's events. */
record InterventionState(
        UUID interventionId,
        long version,
        String associationId,
        String host,
        @Nullable String measured) {

    /** Events from before it was told are of persons. */
    String countedAs() {
        return measured == null ? "IDENTIFIED" : measured;
    }
}
