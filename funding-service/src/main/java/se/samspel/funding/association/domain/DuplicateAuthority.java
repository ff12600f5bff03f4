package se.samspel.funding.association.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Each authority of a member is listed once. */
public final class DuplicateAuthority extends BrokenRule {

    private static final long serialVersionUID = 1L;

    DuplicateAuthority() {
        super(
                "duplicate-authority",
                Text.of(
                        "Samma enhet anges två gånger bland medlemmens myndigheter.",
                        "The same unit is listed twice among the member's authorities."));
    }
}
