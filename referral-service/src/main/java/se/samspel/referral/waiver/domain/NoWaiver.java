package se.samspel.referral.waiver.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** No waiver of secrecy covers the day of the act (OSL 10:1). */
public final class NoWaiver extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NoWaiver(String field) {
        super(
                "no-waiver",
                Text.of(
                        field + " ligger utanför de dagar som samtycket gäller.",
                        field + " lies outside the days that the waiver of secrecy covers."));
    }
}
