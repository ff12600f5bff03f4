package se.samspel.funding.contribution.domain;

import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A party shares its part in one way. */
public final class SplitTwice extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public SplitTwice(Party party) {
        super(
                "contribution-split",
                Text.of(
                        party + " får bara stå en gång bland splits.",
                        party + " may stand only once among the splits."));
    }
}
