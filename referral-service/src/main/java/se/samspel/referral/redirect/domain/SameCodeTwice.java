package se.samspel.referral.redirect.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A way is named by its code. */
public final class SameCodeTwice extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public SameCodeTwice() {
        super(
                "same-code-twice",
                Text.of("Två vägar har samma kod.", "Two ways have the same code."));
    }
}
