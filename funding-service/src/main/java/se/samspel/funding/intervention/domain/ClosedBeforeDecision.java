package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Nothing is closed before it was decided on. */
public final class ClosedBeforeDecision extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ClosedBeforeDecision() {
        super(
                "closed-before-decision",
                Text.of(
                        "Avslutsdagen får inte ligga före styrelsens beslut om insatsen.",
                        "The closing day may not be before the board's decision on it."));
    }
}
