package se.samspel.referral.course.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The disclosure was made for another authority than the intervention's host (HFD 2015:61). */
public final class OtherRecipient extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public OtherRecipient() {
        super(
                "other-recipient",
                Text.of(
                        "Utlämnandet är gjort till en annan myndighet än insatsens huvudman.",
                        "The disclosure was made for another authority than the intervention's"
                                + " host."));
    }
}
