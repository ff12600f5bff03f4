package se.samspel.funding.application.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that an application for money keeps. */
public abstract class ApplicationRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ApplicationRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** An authority applies for what it hosts or takes part in. */
    public static final class NotOwnIntervention extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        NotOwnIntervention() {
            super(
                    "not-own-intervention",
                    "En myndighet söker medel för insatser som den är huvudman för eller"
                            + " medverkar i.",
                    "An authority applies for interventions that it hosts or takes part in.");
        }
    }

    /** What is closed gets no more money. */
    public static final class InterventionClosed extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        InterventionClosed() {
            super("intervention-closed", "Insatsen är avslutad.", "The intervention is closed.");
        }
    }

    /** An application asks for money, and a board's grant gives some. */
    public static final class NoMoney extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        NoMoney() {
            super(
                    "no-money",
                    "Beloppen måste tillsammans vara större än noll.",
                    "The amounts must be greater than zero together.");
        }
    }

    /** What wasn't asked for is neither recommended, nor proposed, nor granted. */
    public static final class MoreThanAsked extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        MoreThanAsked() {
            super(
                    "more-than-asked",
                    "Beloppen är tillsammans större än vad som är äskat.",
                    "The amounts are together more than what was asked for.");
        }
    }

    /** Who recommends says how much; who doesn't says nothing of it. */
    public static final class AmountsUnfit extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        AmountsUnfit() {
            super(
                    "amounts-unfit",
                    "Belopp hör till att tillstyrka och bevilja, inte till att avslå.",
                    "Amounts belong to recommending and granting, not to rejecting.");
        }
    }

    /** Moves follow each other in time. */
    public static final class MoveBeforeEarlier extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        MoveBeforeEarlier() {
            super(
                    "move-before-earlier",
                    "Handlingen får inte ligga före den förra.",
                    "The act may not be dated before the earlier one.");
        }
    }

    /** An agreement is signed once the board has decided. */
    public static final class SignedBeforeDecision extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        SignedBeforeDecision() {
            super(
                    "signed-before-decision",
                    "Avtalet får inte vara undertecknat före beslutet.",
                    "The agreement may not be signed before the decision.");
        }
    }

    /** Money is granted for years in which the grant counts. */
    public static final class OutsideValidity extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        OutsideValidity() {
            super(
                    "granted-outside-validity",
                    "Medel tilldelas för år mellan validFrom och validTo.",
                    "Money is granted for years from validFrom to validTo.");
        }
    }

    /** A grant counts for one day at least. */
    public static final class EndsBeforeItBegins extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        EndsBeforeItBegins() {
            super(
                    "ends-before-it-begins",
                    "validTo får inte ligga före validFrom.",
                    "validTo may not be before validFrom.");
        }
    }

    /**
     * No one person takes two steps after each other where money is given: who proposes doesn't
     * record the board's decision, who records it doesn't put the grant in force.
     */
    public static final class FourEyes extends ApplicationRule {

        private static final long serialVersionUID = 1L;

        FourEyes() {
            super(
                    "four-eyes",
                    "Samma person har tagit det förra steget: någon annan måste ta det här.",
                    "The same person took the step before: somebody else has to take this one.");
        }
    }
}
