package se.samspel.funding.contributioncall.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that calls on contributions keep. */
public abstract class CallRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    CallRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Due days follow each other, and belong to the year or the next. */
    public static final class DueDaysUnfit extends CallRule {

        private static final long serialVersionUID = 1L;

        DueDaysUnfit() {
            super(
                    "due-days",
                    "Förfallodagarna ska vara 1-12, i ordning, och ligga i bidragsåret eller året"
                            + " efter.",
                    "There must be 1 to 12 due days, in order, in the year of the contributions or"
                            + " the next.");
        }
    }

    /** What is left of a share needs a day after those that are called on already. */
    public static final class NoDueDayLeft extends CallRule {

        private static final long serialVersionUID = 1L;

        NoDueDayLeft(String organisationNumber) {
            super(
                    "no-due-day-left",
                    "För "
                            + organisationNumber
                            + " återstår ett belopp men ingen förfallodag efter den senast"
                            + " utskickade: ange en senare dag.",
                    "For "
                            + organisationNumber
                            + " an amount is left but no due day after the latest one sent: give a"
                            + " later day.");
        }
    }

    /** A payment goes the call's way, and not beyond what is left of it. */
    public static final class BeyondOutstanding extends CallRule {

        private static final long serialVersionUID = 1L;

        BeyondOutstanding() {
            super(
                    "payment-amount",
                    "Betalningen ska vara skild från noll och högst det som återstår av"
                            + " rekvisitionen.",
                    "The payment must not be zero, nor more than what is left of the call.");
        }
    }

    /** A credit note stands: what it undid is called on again by planning anew. */
    public static final class NoteOfNote extends CallRule {

        private static final long serialVersionUID = 1L;

        NoteOfNote() {
            super(
                    "credit-note",
                    "En kreditering krediteras inte: planera om årets rekvisitioner i stället.",
                    "A credit note can't be credited: plan the year's calls anew instead.");
        }
    }

    /** A payment is undone once, as a whole. */
    public static final class ReversalUnfit extends CallRule {

        private static final long serialVersionUID = 1L;

        public ReversalUnfit() {
            super(
                    "payment-reversal",
                    "En rättelse upphäver en betalning av samma rekvisition, en gång och med samma"
                            + " belopp med omvänt tecken.",
                    "A reversal undoes a payment of the same call, once and with its amount"
                            + " negated.");
        }
    }
}
