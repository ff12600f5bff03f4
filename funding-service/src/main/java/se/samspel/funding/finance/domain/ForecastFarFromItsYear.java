package se.samspel.funding.finance.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A year is foreseen from the year before it until its accounts are closed in the next one. */
public final class ForecastFarFromItsYear extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ForecastFarFromItsYear() {
        super(
                "forecast-far-from-its-year",
                Text.of(
                        "Prognosens dag (asOf) ska ligga i året, året före eller året efter.",
                        "The forecast's day (asOf) must lie in the year, the one before or the one"
                                + " after."));
    }
}
