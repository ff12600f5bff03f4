package se.samspel.funding.intervention.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Organisationsnummer;

/** An organisation beside the members that takes part without access to any record (M3). */
public record Partner(String name, @Nullable Organisationsnummer organisation) {

    /** Named, without identity numbers. */
    public Partner {
        IdentityNumberInText.refuse("partners.name", name);
    }
}
