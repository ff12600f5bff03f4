package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** From one day on an intervention has one number of places. */
public final class TwoCapacitiesOfOneDay extends BrokenRule {

    private static final long serialVersionUID = 1L;

    TwoCapacitiesOfOneDay() {
        super(
                "two-capacities-of-one-day",
                Text.of(
                        "Två rader om antal platser gäller från samma dag.",
                        "Two rows of places begin on the same day."));
    }
}
