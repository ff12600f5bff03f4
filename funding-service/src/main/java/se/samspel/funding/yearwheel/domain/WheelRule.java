package se.samspel.funding.yearwheel.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that the year wheel must keep. */
public abstract class WheelRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    WheelRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Lag 2003:1210 19 and 23-27 §§. */
    public static final class StatutoryDay extends WheelRule {

        private static final long serialVersionUID = 1L;

        StatutoryDay() {
            super(
                    "statutory-day",
                    "Lagen bestämmer dagen för budget och årsredovisning.",
                    "The statute sets the day of the budget and of the annual report.");
        }
    }

    /** A step has one due day. */
    public static final class DayTwice extends WheelRule {

        private static final long serialVersionUID = 1L;

        DayTwice() {
            super(
                    "day-twice",
                    "Samma steg får bara ha en dag.",
                    "The same step may have only one day.");
        }
    }

    /** The members are consulted before the budget is adopted (lag 2003:1210 19 §). */
    public static final class ConsultedTooLate extends WheelRule {

        private static final long serialVersionUID = 1L;

        ConsultedTooLate() {
            super(
                    "consulted-too-late",
                    "Samrådet ska hållas senast dagen då budgeten ska vara fastställd.",
                    "The consultation can't be due after the budget.");
        }
    }

    /** Each member decides for itself (lag 2003:1210 23-27 §§). */
    public static final class DischargeByMember extends WheelRule {

        private static final long serialVersionUID = 1L;

        public DischargeByMember() {
            super(
                    "discharge-by-member",
                    "Ansvarsfrihet registreras för varje medlem för sig.",
                    "The discharge is recorded for each member by itself.");
        }
    }

    /** A step refers to the decision that it is. */
    public static final class OtherKindOfDecision extends WheelRule {

        private static final long serialVersionUID = 1L;

        public OtherKindOfDecision() {
            super(
                    "decision-of-other-kind",
                    "Beslutet är av ett annat slag än steget.",
                    "The decision is of another kind than the step.");
        }
    }

    /** The budget's step is done when its meeting was. */
    public static final class DecidedAnotherDay extends WheelRule {

        private static final long serialVersionUID = 1L;

        public DecidedAnotherDay() {
            super(
                    "decided-another-day",
                    "doneOn ska vara dagen då sammanträdet med beslutet hölls.",
                    "doneOn must be the day of the decision's meeting.");
        }
    }
}
