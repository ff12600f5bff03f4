package se.samspel.referral.handling;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Another host needs the referrer's act, and the referrer may not be told that it is wanted. */
final class ReferrerMayNotKnow extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ReferrerMayNotKnow() {
        super(
                "referrer-may-not-know",
                Text.of(
                        "Samtycket låter inte remittenten få veta att remissen sänds vidare till en"
                                + " annan huvudman. Avböj i stället.",
                        "The waiver doesn't let the referrer know that the referral is sent on to"
                                + " another host. Decline instead."));
    }
}
