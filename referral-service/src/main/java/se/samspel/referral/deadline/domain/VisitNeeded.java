package se.samspel.referral.deadline.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The host has made the introductory visit obligatory: it comes before the acceptance. */
public final class VisitNeeded extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public VisitNeeded() {
        super(
                "visit-needed",
                Text.of(
                        "Insatsen kräver ett studiebesök innan remissen accepteras: registrera"
                                + " besöket först.",
                        "The intervention requires an introductory visit before a referral is"
                                + " accepted: record the visit first."));
    }
}
