package se.samspel.participant.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How sure an identity is.
 *
 * @param identityLevel of a coordination number alone
 * @param identitySource who says so, a register or an authority; nothing of the person
 */
@Embeddable
public record IdentityAssurance(
        @Column @Enumerated(EnumType.STRING) @Nullable IdentityLevel identityLevel,
        @Column @Nullable String identitySource) {

    public static final IdentityAssurance NONE = new IdentityAssurance(null, null);

    public void check(IdentityType type) {
        if (identityLevel != null && type != IdentityType.SAMORDNINGSNUMMER) {
            throw new LevelOfAnotherNumber();
        }
    }
}
