package se.samspel.funding.cofinancing.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a plan's rows must keep; what they add up to is a matter of findings. */
public abstract class PlanRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    PlanRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A post's figures must be possible. */
    public static final class PostUnfit extends PlanRule {

        private static final long serialVersionUID = 1L;

        PostUnfit() {
            super(
                    "esf-post-unfit",
                    "Inga negativa tal; alreadyFinancedPercent högst percent; CASH har amountSek;"
                            + " partner hör till ANNAN.",
                    "No negative figures; alreadyFinancedPercent at most percent; CASH has"
                            + " amountSek; partner belongs to ANNAN.");
        }
    }

    /** A group is part of another group of the plan, or of none. */
    public static final class GroupUnfit extends PlanRule {

        private static final long serialVersionUID = 1L;

        GroupUnfit() {
            super(
                    "esf-group-unfit",
                    "Varje grupp har ett eget namn och inte färre än noll deltagare; partOf är en"
                            + " annan grupp i planen, utan cirklar.",
                    "Each group has a name of its own and not fewer participants than none; partOf"
                            + " is another group of the plan, without circles.");
        }
    }

    /** Cost and what is claimed are never less than nothing. */
    public static final class NegativeFigure extends PlanRule {

        private static final long serialVersionUID = 1L;

        NegativeFigure() {
            super(
                    "esf-plan-negative-figure",
                    "Planens belopp och antal kan inte vara negativa.",
                    "The plan's amounts and numbers can't be negative.");
        }
    }
}
