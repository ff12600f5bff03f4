package se.samspel.referral.priority.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A priority's last day is not before its first. */
public final class PriorityEndsBeforeStart extends BrokenRule {

    private static final long serialVersionUID = 1L;

    PriorityEndsBeforeStart() {
        super(
                "ends-before-start",
                Text.of("until får inte ligga före from.", "until may not be before from."));
    }
}
