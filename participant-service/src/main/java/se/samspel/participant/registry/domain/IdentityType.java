package se.samspel.participant.registry.domain;

import java.time.LocalDate;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Personnummer;
import se.samspel.kit.value.Reservnummer;
import se.samspel.kit.value.Samordningsnummer;

/** Which kind of number a person is known by. */
public enum IdentityType {
    PERSONNUMMER,
    SAMORDNINGSNUMMER,
    RESERVNUMMER;

    /** Canonical, as it is stored. */
    public PersonIdentity parse(String value) {
        return switch (this) {
            case PERSONNUMMER -> Personnummer.parse(value);
            case SAMORDNINGSNUMMER -> Samordningsnummer.parse(value);
            case RESERVNUMMER -> new Reservnummer(value);
        };
    }

    /** Twelve or ten digits, as somebody writes them on a day. */
    public PersonIdentity parse(String value, LocalDate today) {
        return switch (this) {
            case PERSONNUMMER -> Personnummer.parse(value, today);
            case SAMORDNINGSNUMMER -> Samordningsnummer.parse(value, today);
            case RESERVNUMMER -> new Reservnummer(value);
        };
    }

    public static IdentityType of(PersonIdentity identity) {
        return switch (identity) {
            case Personnummer number -> PERSONNUMMER;
            case Samordningsnummer number -> SAMORDNINGSNUMMER;
            case Reservnummer number -> RESERVNUMMER;
        };
    }
}
