package se.samspel.referral.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** What this service uses of a succession's event. */
record AuthoritySucceeded(
        long version,
        AuthorityId predecessor,
        AuthorityId successor,
        LocalDate takesEffectOn,
        @Nullable List<RenamedUnit> units) {

    /** A unit that has another name at the successor. */
    record RenamedUnit(String predecessorUnit, String successorUnit) {}

    String[] oldUnits() {
        return renamed().map(RenamedUnit::predecessorUnit).toArray(String[]::new);
    }

    String[] newUnits() {
        return renamed().map(RenamedUnit::successorUnit).toArray(String[]::new);
    }

    private Stream<RenamedUnit> renamed() {
        return units == null ? Stream.of() : units.stream();
    }
}
