package se.samspel.funding.equitylevel.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a table of reasonable equity keeps. */
public abstract class EquityLevelRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    EquityLevelRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Steps rise, and all say amounts or all say percentages. */
    public static final class StepsUnfit extends EquityLevelRule {

        private static final long serialVersionUID = 1L;

        StepsUnfit() {
            super(
                    "equity-steps",
                    "Stegen ska stiga, börja på noll eller mer och alla ange levelSek eller alla"
                            + " levelPercent (0-1000, högst två decimaler).",
                    "The steps must rise, begin at zero or more, and all give levelSek or all"
                            + " levelPercent (0-1000, two decimals at most).");
        }
    }
}
