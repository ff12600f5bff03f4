package se.samspel.kit.value;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A person's official number, canonical as twelve digits. {@link Object#toString()} is masked, so
 * that a number never reaches a log by accident.
 */
public sealed interface PersonIdentity permits Personnummer, Samordningsnummer {

    /** Twelve digits, YYYYMMDDNNNC. */
    String canonical();

    /** As the number shows it. */
    default Sex sex() {
        return Sex.ofCanonical(canonical());
    }

    /** Empty where a coordination number tells no month of birth. */
    Optional<YearMonth> birthMonth();
}
