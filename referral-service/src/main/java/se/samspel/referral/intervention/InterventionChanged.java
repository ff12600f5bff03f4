package se.samspel.referral.intervention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/**
 * An intervention as announced.
 *
 * @param kind absent: one that receives participants
 */
record InterventionChanged(
        UUID interventionId,
        long version,
        Organisationsnummer associationId,
        String name,
        AuthorityId host,
        @Nullable Integer capacity,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String state,
        @Nullable String kind) {

    String kindOrUsual() {
        return kind == null ? "INTERVENTION" : kind;
    }
}
