package se.samspel.participant.esf.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A month's hours are known when it is over. */
public final class MonthNotOver extends BrokenRule {

    private static final long serialVersionUID = 1L;

    MonthNotOver() {
        super(
                "month-not-over",
                Text.of(
                        "month får inte vara innevarande månad eller senare.",
                        "month may not be this month or later."));
    }
}
