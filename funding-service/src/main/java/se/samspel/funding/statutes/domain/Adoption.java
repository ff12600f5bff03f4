package se.samspel.funding.statutes.domain;

import java.time.LocalDate;
import se.samspel.kit.value.IdentityNumberInText;

/** A member's decision to adopt the statutes. */
public record Adoption(String organisationNumber, LocalDate decidedOn, String reference) {

    public Adoption {
        IdentityNumberInText.refuse("reference", reference);
    }
}
