package se.samspel.funding.decision.domain;

import se.samspel.funding.statutes.domain.Majorities;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a decision of the board must keep. */
public abstract class DecisionRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    DecisionRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Nobody votes less than not at all. */
    public static final class NegativeVotes extends DecisionRule {

        private static final long serialVersionUID = 1L;

        NegativeVotes() {
            super("negative-votes", "Röstetal kan inte vara negativa.", "Votes can't be negative.");
        }
    }

    /** Conflict of interest (jäv): who has one takes no part, so the vote isn't counted. */
    public static final class TooManyVotes extends DecisionRule {

        private static final long serialVersionUID = 1L;

        TooManyVotes() {
            super(
                    "too-many-votes",
                    "Fler röster än närvarande som inte är jäviga.",
                    "More votes than there are present without a conflict of interest.");
        }
    }

    /** Only who takes part in a decision can have a reservation against it. */
    public static final class ReservationWithoutPart extends DecisionRule {

        private static final long serialVersionUID = 1L;

        ReservationWithoutPart() {
            super(
                    "reservation-without-part",
                    "Bara den som deltog i beslutet och inte är jävig kan reservera sig.",
                    "Only who took part in the decision, without a conflict of interest, can have"
                            + " a reservation.");
        }
    }

    /** The majority decides. */
    public static final class OutcomeAgainstMajority extends DecisionRule {

        private static final long serialVersionUID = 1L;

        OutcomeAgainstMajority() {
            super(
                    "outcome-against-majority",
                    "Utfallet stämmer inte med majoritetens röster.",
                    "The outcome is not what the majority voted for.");
        }
    }

    /** Some decisions need more than the most votes. */
    public static final class MajorityNotReached extends DecisionRule {

        private static final long serialVersionUID = 1L;

        MajorityNotReached(Majorities majorities) {
            super(
                    "majority-not-reached",
                    ("Förbundsordningen kräver större majoritet för beslutet: enighet, eller minst"
                                    + " %d av %d avgivna röster.")
                            .formatted(majorities.qualifiedVotes(), majorities.qualifiedOf()),
                    ("The statutes ask for a greater majority: all, or at least %d of %d votes"
                                    + " cast.")
                            .formatted(majorities.qualifiedVotes(), majorities.qualifiedOf()));
        }
    }

    /** A paragraph of the minutes holds one decision. */
    public static final class ParagraphTaken extends DecisionRule {

        private static final long serialVersionUID = 1L;

        public ParagraphTaken() {
            super(
                    "paragraph-taken",
                    "Sammanträdet har redan ett beslut med den paragrafen.",
                    "The meeting has a decision of that paragraph already.");
        }
    }
}
