package se.samspel.referral.handling;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The new referral, or the draft of one, is the referrer's own: it tells that it was sent on. */
final class ReferrerMayNotKnow extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ReferrerMayNotKnow() {
        super(
                "referrer-may-not-know",
                Text.of(
                        "Samtycket låter inte remittenten få veta att remissen sänds vidare. Avböj i"
                                + " stället.",
                        "The waiver doesn't let the referrer know that the referral is sent on."
                                + " Decline instead."));
    }
}
