package se.samspel.reporting.teamreport;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The difference of two freely chosen periods can be a single person (H8). */
final class PeriodNotOpen extends BrokenRule {

    private static final long serialVersionUID = 1L;

    PeriodNotOpen() {
        super(
                "period-not-open",
                Text.of(
                        "Andra än värden får rapporter för tolv månader från 1 januari eller 1"
                                + " juli.",
                        "Others than the host get reports of twelve months from 1 January or 1"
                                + " July."));
    }
}
