package se.samspel.referral.offer.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** After its last day an offer has expired: a new one is made instead. */
public final class AnsweredTooLate extends BrokenRule {

    private static final long serialVersionUID = 1L;

    AnsweredTooLate() {
        super(
                "answered-too-late",
                Text.of(
                        "answeredOn ligger efter sista svarsdagen. Lämna ett nytt erbjudande.",
                        "answeredOn is after the last day to answer. Make a new offer."));
    }
}
