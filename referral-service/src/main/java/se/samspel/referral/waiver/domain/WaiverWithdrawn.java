package se.samspel.referral.waiver.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** The person has withdrawn the waiver: nothing more is recorded under it, only the close. */
public final class WaiverWithdrawn extends BrokenRule {

    private static final long serialVersionUID = 1L;

    WaiverWithdrawn() {
        super(
                "waiver-withdrawn",
                Text.of(
                        "Samtycket är återkallat. Remissen kan bara avslutas.",
                        "The waiver of secrecy is withdrawn. The referral can only be closed."));
    }
}
