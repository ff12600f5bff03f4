package se.samspel.referral.intervention;

import java.time.LocalDate;
import java.util.List;
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
        @Nullable List<Organisationsnummer> parties,
        @Nullable Integer capacity,
        @Nullable List<Capacity> capacities,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String state,
        @Nullable String kind) {

    /** So many places from that day on, until the next row. */
    record Capacity(LocalDate validFrom, int capacity) {}

    /** Earlier events don't tell any. */
    List<Capacity> capacityRows() {
        return capacities == null ? List.of() : capacities;
    }

    String[] partyNumbers() {
        return parties == null
                ? new String[0]
                : parties.stream().map(Organisationsnummer::digits).toArray(String[]::new);
    }

    String kindOrUsual() {
        return kind == null ? "INTERVENTION" : kind;
    }
}
