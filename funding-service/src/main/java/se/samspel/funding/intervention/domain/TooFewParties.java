package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** An intervention needs at least two different parties (lag 2003:1210 3 §). */
public final class TooFewParties extends BrokenRule {

    private static final long serialVersionUID = 1L;

    TooFewParties() {
        super(
                "too-few-parties",
                Text.of(
                        "En insats behöver minst två olika parter; flera kommuner är en part.",
                        "An intervention needs at least two different parties; several municipalities are one."));
    }
}
