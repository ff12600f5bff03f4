package se.samspel.referral.priority.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A rule is known by its code. */
public final class TwoRulesOfOneCode extends BrokenRule {

    private static final long serialVersionUID = 1L;

    TwoRulesOfOneCode() {
        super(
                "two-rules-of-one-code",
                Text.of(
                        "Två prioriteringsregler har samma kod.",
                        "Two priority rules have the same code."));
    }
}
