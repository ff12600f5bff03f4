package se.samspel.funding.esfclaim.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a claim for payment must keep. */
public abstract class ClaimRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ClaimRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A claim's rows belong to its months. */
    public static final class PeriodUnfit extends ClaimRule {

        private static final long serialVersionUID = 1L;

        public PeriodUnfit() {
            super(
                    "esf-claim-period-unfit",
                    "Perioden ska ligga inom projektets tid, och raderna inom perioden.",
                    "The period must lie within the project's time, and the rows within the"
                            + " period.");
        }
    }

    /** A month is claimed once. */
    public static final class PeriodTaken extends ClaimRule {

        private static final long serialVersionUID = 1L;

        public PeriodTaken() {
            super(
                    "esf-claim-period-taken",
                    "En annan ansökan i projektet omfattar redan någon av månaderna.",
                    "Another claim of the project has one of the months already.");
        }
    }

    /** Figures that a claim can have. */
    public static final class FiguresUnfit extends ClaimRule {

        private static final long serialVersionUID = 1L;

        FiguresUnfit() {
            super(
                    "esf-claim-figures-unfit",
                    "esfSharePercent är över 0 och högst 100 med högst två decimaler;"
                            + " medfinansiering och antal är inte negativa; timmar hämtas ur"
                            + " tidrapporterna.",
                    "esfSharePercent is above 0 and at most 100 with at most two decimals;"
                            + " co-financing and quantities are not negative; hours are taken from"
                            + " the time reports.");
        }
    }

    /** Whoever has written any of a claim doesn't submit it. */
    public static final class FourEyes extends ClaimRule {

        private static final long serialVersionUID = 1L;

        FourEyes() {
            super(
                    "esf-claim-four-eyes",
                    "Den som har skrivit i ansökan får inte lämna in den.",
                    "Who has written in the claim may not submit it.");
        }
    }

    /** What is wrong in itself is not asked to be paid. */
    public static final class NotReady extends ClaimRule {

        private static final long serialVersionUID = 1L;

        NotReady() {
            super(
                    "esf-claim-not-ready",
                    "Ansökan begär inget belopp eller har fel som hindrar inlämning (se findings).",
                    "The claim asks for nothing or has faults that keep it from being submitted"
                            + " (see findings).");
        }
    }

    /** What is asked for is approved or deducted, each krona with its reason. */
    public static final class DeductionsUnfit extends ClaimRule {

        private static final long serialVersionUID = 1L;

        DeductionsUnfit() {
            super(
                    "esf-claim-deductions-unfit",
                    "Godkänt belopp och avdrag ska tillsammans bli det begärda; inget avdrag är 0"
                            + " eller mindre.",
                    "The approved amount and the deductions must add up to what was asked for; no"
                            + " deduction is 0 or less.");
        }
    }

    /** What is asked for has been, or is at least under way. */
    public static final class SubmittedBeforeItsMonths extends ClaimRule {

        private static final long serialVersionUID = 1L;

        SubmittedBeforeItsMonths() {
            super(
                    "esf-claim-submitted-before-its-months",
                    "submittedOn får inte ligga före periodens sista månad.",
                    "submittedOn may not be before the period's last month.");
        }
    }

    /** The ESF Council decides on what it has been sent. */
    public static final class DecidedBeforeSubmission extends ClaimRule {

        private static final long serialVersionUID = 1L;

        DecidedBeforeSubmission() {
            super(
                    "esf-claim-decided-before-submission",
                    "decidedOn får inte ligga före den dag då ansökan lämnades in.",
                    "decidedOn may not be before the day on which the claim was submitted.");
        }
    }

    /** Money comes after the decision. */
    public static final class PaidBeforeDecision extends ClaimRule {

        private static final long serialVersionUID = 1L;

        PaidBeforeDecision() {
            super(
                    "esf-claim-paid-before-decision",
                    "paidOn får inte ligga före beslutet.",
                    "paidOn may not be before the decision.");
        }
    }
}
