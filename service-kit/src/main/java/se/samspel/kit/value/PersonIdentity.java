package se.samspel.kit.value;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The number that a person is known by: an official one, canonical as twelve digits, or a reserve
 * number of some system. {@link Object#toString()} is masked, so that a number never reaches a log
 * by accident.
 */
public sealed interface PersonIdentity permits Personnummer, Samordningsnummer, Reservnummer {

    /** Twelve digits, YYYYMMDDNNNC; for a reserve number {@code SYSTEM:VALUE}. */
    String canonical();

    /** As the number shows it. */
    default Sex sex() {
        return Sex.ofCanonical(canonical());
    }

    /** Empty where the number tells no month of birth. */
    Optional<YearMonth> birthMonth();

    /** YYYYMMDD; empty where the number tells no whole day of birth. */
    default Optional<String> birthDay() {
        return Optional.empty();
    }
}
