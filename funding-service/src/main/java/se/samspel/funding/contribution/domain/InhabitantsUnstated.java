package se.samspel.funding.contribution.domain;

import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Statutes that share by inhabitants need to be told how many each has. */
public final class InhabitantsUnstated extends BrokenRule {

    private static final long serialVersionUID = 1L;

    InhabitantsUnstated(Party party) {
        super(
                "inhabitants-unstated",
                Text.of(
                        "Förbundsordningen fördelar delen för "
                                + party
                                + " efter invånare: ange invånarantalen i splits, eller en annan"
                                + " fördelning för året.",
                        "The statutes share the part of "
                                + party
                                + " by inhabitants: give their numbers in splits, or another way"
                                + " for the year."));
    }
}
