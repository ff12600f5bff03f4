package se.samspel.funding.targets.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that targets keep. */
public abstract class TargetRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    TargetRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A period has one day at least. */
    public static final class EndsBeforeItBegins extends TargetRule {

        private static final long serialVersionUID = 1L;

        EndsBeforeItBegins(String indicator) {
            super(
                    "ends-before-it-begins",
                    "Perioden för " + indicator + " slutar före sin början.",
                    "The period of " + indicator + " ends before it begins.");
        }
    }

    /** Nothing is less than none, and no share is more than the whole. */
    public static final class ValueImpossible extends TargetRule {

        private static final long serialVersionUID = 1L;

        ValueImpossible(String indicator) {
            super(
                    "target-value-impossible",
                    "Målvärdet för " + indicator + " är negativt eller över 100 procent.",
                    "The value of " + indicator + " is negative or above 100 percent.");
        }
    }

    /** On a day an indicator has one target. */
    public static final class PeriodsOverlap extends TargetRule {

        private static final long serialVersionUID = 1L;

        PeriodsOverlap(String indicator) {
            super(
                    "target-periods-overlap",
                    "Två mål för " + indicator + " gäller samma dagar.",
                    "Two targets of " + indicator + " count on the same days.");
        }
    }
}
