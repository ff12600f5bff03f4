package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that an intervention's register keeps. */
public abstract class RegisterRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    RegisterRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A member takes part as a party. */
    public static final class PartnerIsParty extends RegisterRule {

        private static final long serialVersionUID = 1L;

        PartnerIsParty(String organisation) {
            super(
                    "partner-is-party",
                    organisation + " medverkar redan som part i insatsen.",
                    organisation + " takes part in the intervention as a party already.");
        }
    }

    /** A steering group has one chair at most. */
    public static final class TwoChairs extends RegisterRule {

        private static final long serialVersionUID = 1L;

        TwoChairs() {
            super(
                    "two-chairs",
                    "En styrgrupp har högst en ordförande.",
                    "A steering group has one chair at most.");
        }
    }

    /** From one day on one number of participants is planned. */
    public static final class TwoPlansOfOneDay extends RegisterRule {

        private static final long serialVersionUID = 1L;

        TwoPlansOfOneDay() {
            super(
                    "two-plans-of-one-day",
                    "Två rader om planerade deltagare gäller från samma dag.",
                    "Two rows of planned participants begin on the same day.");
        }
    }
}
