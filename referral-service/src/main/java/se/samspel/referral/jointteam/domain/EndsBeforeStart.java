package se.samspel.referral.jointteam.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A last day comes on the first one at the earliest. */
public final class EndsBeforeStart extends BrokenRule {

    private static final long serialVersionUID = 1L;

    EndsBeforeStart() {
        super(
                "ends-before-start",
                Text.of("to får inte ligga före from.", "to may not be before from."));
    }
}
