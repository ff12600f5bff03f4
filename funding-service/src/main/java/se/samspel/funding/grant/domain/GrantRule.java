package se.samspel.funding.grant.domain;

import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that granted money keeps. */
public abstract class GrantRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    GrantRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** What is asked for and granted is money to use. */
    public static final class NegativeAmount extends GrantRule {

        private static final long serialVersionUID = 1L;

        NegativeAmount() {
            super(
                    "negative-amount",
                    "Ett belopp som söks eller tilldelas kan inte vara negativt.",
                    "An amount asked for or granted can't be negative.");
        }
    }

    /** A cost category of a year has one amount. */
    public static final class AmountTwice extends GrantRule {

        private static final long serialVersionUID = 1L;

        AmountTwice(int year, CostCategory category) {
            super(
                    "amount-twice",
                    "Kostnadsslaget " + category + " anges två gånger för " + year + ".",
                    "The cost category " + category + " is given twice for " + year + ".");
        }
    }

    /** Drawing, releasing, carrying over and repaying move some money. */
    public static final class NothingToMove extends GrantRule {

        private static final long serialVersionUID = 1L;

        NothingToMove() {
            super(
                    "nothing-to-move",
                    "Beloppet måste vara större än noll.",
                    "The amount must be greater than zero.");
        }
    }

    /** Nobody uses more than what is left of a grant's year. */
    public static final class Overdrawn extends GrantRule {

        private static final long serialVersionUID = 1L;

        Overdrawn(int year) {
            super(
                    "grant-overdrawn",
                    "Beloppet är större än vad som återstår av tilldelningen för " + year + ".",
                    "The amount is more than what is left of the grant for " + year + ".");
        }
    }

    /** Only drawn money can be released or come back. */
    public static final class NotDrawn extends GrantRule {

        private static final long serialVersionUID = 1L;

        NotDrawn(int year) {
            super(
                    "grant-not-drawn",
                    "Så mycket är inte rekvirerat för " + year + ".",
                    "So much has not been drawn for " + year + ".");
        }
    }

    /** A changed grant still covers what has been used. */
    public static final class BelowUsed extends GrantRule {

        private static final long serialVersionUID = 1L;

        BelowUsed(int year) {
            super(
                    "grant-below-used",
                    "Mer är redan använt eller överfört av tilldelningen för " + year + ".",
                    "More of the grant for " + year + " has been used or carried over already.");
        }
    }

    /** A grant is changed into another one. */
    public static final class Unchanged extends GrantRule {

        private static final long serialVersionUID = 1L;

        Unchanged() {
            super(
                    "grant-unchanged",
                    "Beloppen är desamma som förut.",
                    "The amounts are the same as before.");
        }
    }

    /** A decision follows those before it. */
    public static final class DecidedBeforeEarlier extends GrantRule {

        private static final long serialVersionUID = 1L;

        DecidedBeforeEarlier() {
            super(
                    "decided-before-earlier",
                    "Beslutet får inte ligga före det förra.",
                    "The decision may not be dated before the earlier one.");
        }
    }

    /** Money comes back after it was decided that it shall. */
    public static final class DueBeforeDecision extends GrantRule {

        private static final long serialVersionUID = 1L;

        DueBeforeDecision() {
            super(
                    "due-before-decision",
                    "Förfallo- och betalningsdag får inte ligga före beslutet.",
                    "The due day and the day of payment may not be before the decision.");
        }
    }

    /** What was never paid out is handed back without a payment. */
    public static final class NothingToPay extends GrantRule {

        private static final long serialVersionUID = 1L;

        NothingToPay() {
            super(
                    "nothing-to-pay",
                    "Medel som aldrig har rekvirerats lämnas åter utan betalning.",
                    "Money that was never drawn is handed back without a payment.");
        }
    }

    /** A repayment is paid once. */
    public static final class PaidAlready extends GrantRule {

        private static final long serialVersionUID = 1L;

        PaidAlready() {
            super(
                    "paid-already",
                    "Återbetalningen är redan betald.",
                    "The repayment is paid already.");
        }
    }

    /** What is left is carried over or repaid before a grant is closed. */
    public static final class NotSettled extends GrantRule {

        private static final long serialVersionUID = 1L;

        NotSettled(int year) {
            super(
                    "grant-not-settled",
                    "För " + year + " finns medel kvar: överför eller återbetala dem först.",
                    "There is money left for " + year + ": carry it over or repay it first.");
        }
    }

    /** What is to come back has come back before a grant is closed. */
    public static final class RepaymentOpen extends GrantRule {

        private static final long serialVersionUID = 1L;

        RepaymentOpen() {
            super(
                    "repayment-open",
                    "En återbetalning av tilldelningen är inte betald.",
                    "A repayment of the grant is not paid.");
        }
    }
}
