package se.samspel.referral.redirect.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A joint team redirects by one of its own ways. */
public final class UnknownWay extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownWay() {
        super(
                "unknown-way",
                Text.of(
                        "Teamet har ingen sådan väg: se redirect-ways.",
                        "The team has no such way: see redirect-ways."));
    }
}
