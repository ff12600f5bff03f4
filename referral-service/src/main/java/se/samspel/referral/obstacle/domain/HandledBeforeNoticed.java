package se.samspel.referral.obstacle.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** An obstacle is handled on the day it was noticed, or later. */
public final class HandledBeforeNoticed extends BrokenRule {

    private static final long serialVersionUID = 1L;

    HandledBeforeNoticed() {
        super(
                "handled-before-noticed",
                Text.of(
                        "handledOn får inte ligga före noticedOn.",
                        "handledOn may not be before noticedOn."));
    }
}
