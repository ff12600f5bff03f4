package se.samspel.funding.esf.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that an ESF project must keep. */
public abstract class EsfRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    EsfRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A project is run on one day at least, in this century. */
    public static final class PeriodUnfit extends EsfRule {

        private static final long serialVersionUID = 1L;

        PeriodUnfit() {
            super(
                    "esf-project-period-unfit",
                    "endsOn får inte ligga före startsOn; båda ligger mellan 2000 och 2100.",
                    "endsOn may not be before startsOn; both lie between 2000 and 2100.");
        }
    }

    /** Who owns it is a member, or the association itself (M3). */
    public static final class OwnerUnknown extends EsfRule {

        private static final long serialVersionUID = 1L;

        OwnerUnknown() {
            super(
                    "esf-owner-not-member",
                    "Projektägaren ska vara en medlem eller förbundet självt.",
                    "The project's owner must be a member or the association itself.");
        }
    }

    /** Parties are members; whoever else takes part is a partner. */
    public static final class PartyUnknown extends EsfRule {

        private static final long serialVersionUID = 1L;

        PartyUnknown() {
            super(
                    "esf-party-not-member",
                    "En part ska vara medlem i förbundet; andra anges bland partners.",
                    "A party must be a member of the association; others stand among the"
                            + " partners.");
        }
    }

    /** A year of the project has one budget, no other year has any. */
    public static final class BudgetYearUnfit extends EsfRule {

        private static final long serialVersionUID = 1L;

        BudgetYearUnfit() {
            super(
                    "esf-budget-year-unfit",
                    "Varje budgetår anges en gång, ligger inom projektets tid och är inte"
                            + " negativt.",
                    "Each budget year stands once, lies within the project's time and is not"
                            + " negative.");
        }
    }

    /** A host is one of the members' authorities, or named where it is none. */
    public static final class HostUnfit extends EsfRule {

        private static final long serialVersionUID = 1L;

        HostUnfit() {
            super(
                    "esf-host-unfit",
                    "Ange antingen host, en av medlemmarnas myndigheter, eller hostName.",
                    "Give either host, one of the members' authorities, or hostName.");
        }
    }

    /** A tree: under a subproject of the same project, and never under itself. */
    public static final class ParentUnfit extends EsfRule {

        private static final long serialVersionUID = 1L;

        ParentUnfit() {
            super(
                    "esf-parent-unfit",
                    "parentId ska vara ett annat delprojekt i samma projekt, inte ett eget"
                            + " underprojekt.",
                    "parentId must be another subproject of the same project, none below this"
                            + " one.");
        }
    }

    /** No subproject has less than no money. */
    public static final class NegativeSubprojectBudget extends EsfRule {

        private static final long serialVersionUID = 1L;

        NegativeSubprojectBudget() {
            super(
                    "esf-negative-budget",
                    "Ett delprojekts budget kan inte vara negativ.",
                    "A subproject's budget can't be negative.");
        }
    }

    /** From one year on one cap is in force, and it is more than nothing. */
    public static final class CapsUnfit extends EsfRule {

        private static final long serialVersionUID = 1L;

        CapsUnfit() {
            super(
                    "esf-hour-caps-unfit",
                    "Varje fromYear anges en gång, med minst en timme.",
                    "Each fromYear stands once, with one hour at least.");
        }
    }
}
