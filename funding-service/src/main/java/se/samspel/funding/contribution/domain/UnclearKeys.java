package se.samspel.funding.contribution.domain;

import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A party's members split their part by keys that all of them have, or equally without any. */
public final class UnclearKeys extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private UnclearKeys(Text text) {
        super("contribution-keys", text);
    }

    static UnclearKeys missing(Party party) {
        return new UnclearKeys(
                Text.of(
                        "Inte alla som betalar för " + party + " har fördelningsnyckel.",
                        "Not all that pay for " + party + " have a contribution key."));
    }

    static UnclearKeys allZero(Party party) {
        return new UnclearKeys(
                Text.of(
                        "Alla fördelningsnycklar för " + party + " är noll.",
                        "All contribution keys for " + party + " are zero."));
    }
}
