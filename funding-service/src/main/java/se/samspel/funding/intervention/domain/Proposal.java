package se.samspel.funding.intervention.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** What an association's office proposes. */
public record Proposal(
        String name,
        Orientation orientation,
        @Nullable InterventionKind kind,
        @Nullable Measured measured,
        AuthorityId host,
        @Nullable Organisationsnummer projectOwner,
        List<Organisationsnummer> listedParties,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer capacity,
        @Nullable Integer plannedParticipants,
        @Nullable String targetGroup,
        List<String> methods,
        boolean esfFunded,
        @Nullable BoardDecision boardDecision) {

    /** The listed ones and the host's organisation, which counts whether listed or not. */
    Set<Organisationsnummer> parties() {
        Set<Organisationsnummer> all = new LinkedHashSet<>(listedParties);
        all.add(host.organisation());
        return all;
    }

    InterventionKind effectiveKind() {
        return kind == null ? InterventionKind.INTERVENTION : kind;
    }

    /** What isn't for individuals can only be counted. */
    Measured effectiveMeasured() {
        if (orientation == Orientation.STRUCTURAL) {
            return Measured.HEADCOUNT;
        }
        return measured == null ? Measured.IDENTIFIED : measured;
    }
}
