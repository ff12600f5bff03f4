package se.samspel.funding.secondment.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a seat of seconded staff keeps. */
public abstract class SeatRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    SeatRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A share of full time is 0 to 100 percent. */
    public static final class PercentOutside extends SeatRule {

        private static final long serialVersionUID = 1L;

        PercentOutside() {
            super(
                    "percent-outside",
                    "En omfattning är 0 till 100 procent.",
                    "A share of full time is 0 to 100 percent.");
        }
    }

    /** A seat ends after it has begun. */
    public static final class SeatEndsBeforeStart extends SeatRule {

        private static final long serialVersionUID = 1L;

        SeatEndsBeforeStart() {
            super(
                    "seat-ends-before-start",
                    "Tjänsten får inte sluta innan den börjar.",
                    "The seat may not end before it begins.");
        }
    }

    /** From one day on one figure counts. */
    public static final class TwoRowsOfOneDay extends SeatRule {

        private static final long serialVersionUID = 1L;

        TwoRowsOfOneDay(String field) {
            super(
                    "two-rows-of-one-day",
                    "Två rader i " + field + " gäller från samma dag.",
                    "Two rows of " + field + " begin on the same day.");
        }
    }

    /** Staff cost something or nothing. */
    public static final class NegativeSeatCost extends SeatRule {

        private static final long serialVersionUID = 1L;

        NegativeSeatCost() {
            super(
                    "negative-seat-cost",
                    "Årskostnaden kan inte vara negativ.",
                    "The yearly cost can't be negative.");
        }
    }

    /** Nobody works on a vacant seat: its last row of actual percent, if any, is 0. */
    public static final class VacantSeatWorks extends SeatRule {

        private static final long serialVersionUID = 1L;

        VacantSeatWorks() {
            super(
                    "vacant-seat-works",
                    "En vakant tjänst kan inte ha en omfattning över 0 procent som fortfarande"
                            + " gäller.",
                    "A vacant seat can't have more than 0 percent still in force.");
        }
    }
}
