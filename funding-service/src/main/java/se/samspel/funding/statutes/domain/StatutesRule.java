package se.samspel.funding.statutes.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What statutes can't say. */
public abstract class StatutesRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    StatutesRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Terms can be shorter than the law's four years, not longer. */
    public static final class TermTooLong extends StatutesRule {

        private static final long serialVersionUID = 1L;

        TermTooLong() {
            super(
                    "term-too-long",
                    "Mandattiden är ett till fyra år (lag 2003:1210 9 § 3).",
                    "A term is one to four years (lag 2003:1210 9 § 3).");
        }
    }

    /** A term begins in every year. */
    public static final class NoSuchDay extends StatutesRule {

        private static final long serialVersionUID = 1L;

        NoSuchDay() {
            super(
                    "no-such-day",
                    "Mandattidens första dag ska finnas varje år.",
                    "The first day of a term has to be a day of every year.");
        }
    }

    /** The law's three years can be made shorter, not longer. */
    public static final class ExitNoticeTooLong extends StatutesRule {

        private static final long serialVersionUID = 1L;

        ExitNoticeTooLong() {
            super(
                    "exit-notice-too-long",
                    "Uppsägningstiden är högst tre år (36 månader).",
                    "The notice of exit is three years (36 months) at most.");
        }
    }

    /** Each member has one seat and one substitute at least. */
    public static final class TooFewSeats extends StatutesRule {

        private static final long serialVersionUID = 1L;

        TooFewSeats() {
            super(
                    "too-few-seats",
                    "Varje medlem har minst en ledamot och en ersättare.",
                    "Each member has one ordinary member of the board and one substitute at least.");
        }
    }

    /** A member is named once. */
    public static final class MemberTwice extends StatutesRule {

        private static final long serialVersionUID = 1L;

        MemberTwice() {
            super(
                    "member-twice",
                    "Samma medlem står två gånger i listan.",
                    "The same member stands twice in the list.");
        }
    }

    /** A decision has one majority. */
    public static final class DecisionTwice extends StatutesRule {

        private static final long serialVersionUID = 1L;

        public DecisionTwice() {
            super(
                    "decision-twice",
                    "Samma slags beslut står två gånger i majorities.",
                    "The same kind of decision stands twice in majorities.");
        }
    }

    /** A qualified majority is more than half. */
    public static final class QualifiedUnfit extends StatutesRule {

        private static final long serialVersionUID = 1L;

        QualifiedUnfit() {
            super(
                    "qualified-majority-unfit",
                    "Kvalificerad majoritet är mer än hälften och högst alla.",
                    "A qualified majority is more than half and at most all.");
        }
    }

    /** A rotation has members and a length. */
    public static final class RotationUnfit extends StatutesRule {

        private static final long serialVersionUID = 1L;

        RotationUnfit() {
            super(
                    "rotation-unfit",
                    "Ordförandeskapet växlar mellan minst en medlem, minst ett år var.",
                    "The chair goes round among one member at least, one year at least.");
        }
    }
}
