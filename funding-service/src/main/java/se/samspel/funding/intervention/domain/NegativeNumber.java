package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Places and planned participants are counted from zero. */
public final class NegativeNumber extends BrokenRule {

    private static final long serialVersionUID = 1L;

    NegativeNumber() {
        super(
                "negative-number",
                Text.of(
                        "Antal platser och planerade deltagare kan inte vara negativa.",
                        "Capacity and planned participants can't be negative."));
    }
}
