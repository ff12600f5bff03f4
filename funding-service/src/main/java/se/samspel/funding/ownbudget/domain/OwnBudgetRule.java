package se.samspel.funding.ownbudget.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that an own budget keeps. */
public abstract class OwnBudgetRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    OwnBudgetRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Each area and each source stands once. */
    public static final class StatedTwice extends OwnBudgetRule {

        private static final long serialVersionUID = 1L;

        public StatedTwice(String what) {
            super("stated-twice", what + " får bara stå en gång.", what + " may stand only once.");
        }
    }

    /** Budgets and incomes are zero or more. */
    public static final class BelowZero extends OwnBudgetRule {

        private static final long serialVersionUID = 1L;

        BelowZero() {
            super(
                    "negative-budget",
                    "Budget och intäkter får inte vara under noll.",
                    "Budgets and incomes may not be below zero.");
        }
    }

    /** What a year has cost up to a day is told of a day in it. */
    public static final class OutsideYear extends OwnBudgetRule {

        private static final long serialVersionUID = 1L;

        OutsideYear() {
            super(
                    "as-of-outside-year",
                    "asOf ska ligga i budgetåret.",
                    "asOf must lie in the budget's year.");
        }
    }
}
