package se.samspel.referral.course.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Only the host registers what came on paper, to its own intervention and its own participant. */
public final class NotOnPaper extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NotOnPaper() {
        super(
                "not-on-paper",
                Text.of(
                        "Bara huvudmannen registrerar en remiss på papper, till egen insats och med"
                                + " participantId.",
                        "Only the host registers a referral on paper, to its own intervention and"
                                + " with participantId."));
    }
}
