package se.samspel.participant.registry.domain;

import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Personnummer;
import se.samspel.kit.value.Samordningsnummer;

/** Which official number a person is known by. */
public enum IdentityType {
    PERSONNUMMER,
    SAMORDNINGSNUMMER;

    public PersonIdentity parse(String value) {
        return switch (this) {
            case PERSONNUMMER -> Personnummer.parse(value);
            case SAMORDNINGSNUMMER -> Samordningsnummer.parse(value);
        };
    }

    public static IdentityType of(PersonIdentity identity) {
        return switch (identity) {
            case Personnummer number -> PERSONNUMMER;
            case Samordningsnummer number -> SAMORDNINGSNUMMER;
        };
    }
}
