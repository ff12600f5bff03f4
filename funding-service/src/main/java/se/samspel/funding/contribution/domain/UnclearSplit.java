package se.samspel.funding.contribution.domain;

import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A stated split says for each one that pays, and for nobody else, what it weighs. */
public final class UnclearSplit extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private UnclearSplit(String sv, String en) {
        super("contribution-split", Text.of(sv, en));
    }

    static UnclearSplit undivided(Party party) {
        return new UnclearSplit(
                "Bara REGION och KOMMUN fördelar sin del mellan flera, inte " + party + ".",
                "Only REGION and KOMMUN share their part between several, not " + party + ".");
    }

    static UnclearSplit twice(String organisationNumber) {
        return new UnclearSplit(
                organisationNumber + " anges två gånger för samma part.",
                organisationNumber + " is given twice for the same party.");
    }

    static UnclearSplit weightsWithoutUse(Party party) {
        return new UnclearSplit(
                "Vikter för " + party + " hör till AGREED_KEYS eller INHABITANTS.",
                "Weights for " + party + " go with AGREED_KEYS or INHABITANTS.");
    }

    static UnclearSplit notInhabitants(Party party) {
        return new UnclearSplit(
                "Varje vikt för "
                        + party
                        + " ska vara noll eller mer; invånare är ett helt antal större än noll.",
                "Each weight for "
                        + party
                        + " must be zero or more; inhabitants are a whole number above zero.");
    }

    static UnclearSplit noPayer(String organisationNumber) {
        return new UnclearSplit(
                organisationNumber + " betalar inte för den parten det året.",
                organisationNumber + " does not pay for that party that year.");
    }
}
