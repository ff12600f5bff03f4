package se.samspel.participant.successor;

import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.value.AuthorityId;

/** What this service uses of a succession's event. */
record AuthoritySucceeded(
        long version,
        AuthorityId predecessor,
        AuthorityId successor,
        LocalDate takesEffectOn,
        LocalDate decidedOn,
        String decisionReference,
        List<Unit> units) {

    record Unit(String predecessorUnit, String successorUnit) {}

    String[] predecessorUnits() {
        return units.stream().map(Unit::predecessorUnit).toArray(String[]::new);
    }

    String[] successorUnits() {
        return units.stream().map(Unit::successorUnit).toArray(String[]::new);
    }
}
