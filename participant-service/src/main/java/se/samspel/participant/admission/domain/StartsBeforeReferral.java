package se.samspel.participant.admission.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Nobody starts before being referred, received and queued. */
public final class StartsBeforeReferral extends BrokenRule {

    private static final long serialVersionUID = 1L;

    StartsBeforeReferral() {
        super(
                "starts-before-referral",
                Text.of(
                        "startedOn får inte ligga före remissens datum.",
                        "startedOn may not be before the referral's dates."));
    }
}
