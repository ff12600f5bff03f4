package se.samspel.reporting.teamreport;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;
import se.samspel.reporting.teamreport.domain.Period;

/** The difference of two freely chosen periods can be a single person (H8). */
public final class PeriodNotOpen extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private PeriodNotOpen() {
        super(
                "period-not-open",
                Text.of(
                        "Andra än värden får rapporter för tolv månader från 1 januari eller 1"
                                + " juli.",
                        "Others than the host get reports of twelve months from 1 January or 1"
                                + " July."));
    }

    /**
     * @param exact whether the reader is the host, who may ask for any period
     */
    public static void refuse(boolean exact, Period period) {
        if (!exact && !period.isCommonYear()) {
            throw new PeriodNotOpen();
        }
    }
}
