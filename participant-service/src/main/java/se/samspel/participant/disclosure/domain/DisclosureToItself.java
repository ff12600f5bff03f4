package se.samspel.participant.disclosure.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A disclosure tells another authority something, or it is none. */
public final class DisclosureToItself extends BrokenRule {

    private static final long serialVersionUID = 1L;

    DisclosureToItself() {
        super(
                "disclosure-to-itself",
                Text.of(
                        "Ett utlämnande går från en myndighet till en annan.",
                        "A disclosure goes from one authority to another."));
    }
}
