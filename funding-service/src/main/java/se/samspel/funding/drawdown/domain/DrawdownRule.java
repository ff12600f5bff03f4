package se.samspel.funding.drawdown.domain;

import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a drawdown keeps. */
public abstract class DrawdownRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    DrawdownRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** An authority draws for what it hosts. */
    public static final class NotHost extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        NotHost() {
            super(
                    "not-host",
                    "En myndighet rekvirerar medel för insatser som den är huvudman för.",
                    "An authority draws money for interventions that it hosts.");
        }
    }

    /** A grant has money for its years alone. */
    public static final class YearNotGranted extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        public YearNotGranted(int year) {
            super(
                    "year-not-granted",
                    "Tilldelningen omfattar inte " + year + ".",
                    "The grant doesn't cover " + year + ".");
        }
    }

    /** Cost is drawn for days for which money is granted, of one year at a time. */
    public static final class OutsideGrant extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        OutsideGrant() {
            super(
                    "period-outside-grant",
                    "Perioden måste ligga inom året och tilldelningens giltighetstid.",
                    "The period must lie inside the year and the days for which the grant is valid.");
        }
    }

    /** A period has one day at least. */
    public static final class EndsBeforeItBegins extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        EndsBeforeItBegins() {
            super(
                    "ends-before-it-begins",
                    "periodTo får inte ligga före periodFrom.",
                    "periodTo may not be before periodFrom.");
        }
    }

    /** Each line asks for money. */
    public static final class NothingAsked extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        NothingAsked() {
            super(
                    "nothing-asked",
                    "Netto måste vara större än noll och moms får inte vara negativ.",
                    "The net must be greater than zero, and VAT can't be negative.");
        }
    }

    /** The association pays net of VAT: net is gross less VAT, to the öre. */
    public static final class NetUnfit extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        NetUnfit(CostCategory category) {
            super(
                    "net-unfit",
                    "Netto för " + category + " är inte brutto minus moms.",
                    "The net of " + category + " is not its gross less VAT.");
        }
    }

    /** A cost category has one line. */
    public static final class CategoryTwice extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        CategoryTwice(CostCategory category) {
            super(
                    "cost-category-twice",
                    "Kostnadsslaget " + category + " anges två gånger.",
                    "The cost category " + category + " is given twice.");
        }
    }

    /** Moves follow each other in time. */
    public static final class MoveBeforeEarlier extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        MoveBeforeEarlier() {
            super(
                    "move-before-earlier",
                    "Handlingen får inte ligga före den förra.",
                    "The act may not be dated before the earlier one.");
        }
    }

    /** Who approves has neither asked for the money nor records its payment. */
    public static final class FourEyes extends DrawdownRule {

        private static final long serialVersionUID = 1L;

        FourEyes() {
            super(
                    "four-eyes",
                    "Den som godkänner får varken ha rekvirerat eller registrera betalningen: någon"
                            + " annan måste göra det här.",
                    "Who approves may neither have asked for the money nor record its payment:"
                            + " somebody else has to do this.");
        }
    }
}
