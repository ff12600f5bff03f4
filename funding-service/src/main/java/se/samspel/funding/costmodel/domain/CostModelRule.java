package se.samspel.funding.costmodel.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that cost models must keep. */
public abstract class CostModelRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    CostModelRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Each kind has what it is reckoned from, and nothing else. */
    public static final class ParametersUnfit extends CostModelRule {

        private static final long serialVersionUID = 1L;

        ParametersUnfit() {
            super(
                    "cost-model-parameters-unfit",
                    "UNIT_COST har unit och sekPerUnit, FLAT_RATE har base och percent (över 0,"
                            + " högst 100, högst fyra decimaler), ACTUAL ingetdera; coversOther hör"
                            + " till FLAT_RATE.",
                    "UNIT_COST has unit and sekPerUnit, FLAT_RATE has base and percent (above 0, at"
                            + " most 100, at most four decimals), ACTUAL neither; coversOther"
                            + " belongs to FLAT_RATE.");
        }
    }

    /** Cost is reckoned by whole months. */
    public static final class PeriodUnfit extends CostModelRule {

        private static final long serialVersionUID = 1L;

        PeriodUnfit() {
            super(
                    "cost-model-period-unfit",
                    "until får inte ligga före from.",
                    "until may not be before from.");
        }
    }

    /** A month's cost is reckoned in one way. */
    public static final class Overlapping extends CostModelRule {

        private static final long serialVersionUID = 1L;

        Overlapping() {
            super(
                    "cost-models-overlap",
                    "Två kostnadsmodeller gäller samma månad.",
                    "Two cost models apply to the same month.");
        }
    }
}
