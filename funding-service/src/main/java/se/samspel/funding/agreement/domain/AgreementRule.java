package se.samspel.funding.agreement.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Who can agree. */
public abstract class AgreementRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    AgreementRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Nobody agrees alone. */
    public static final class TooFewParties extends AgreementRule {

        private static final long serialVersionUID = 1L;

        TooFewParties() {
            super(
                    "too-few-parties",
                    "En överenskommelse har minst två olika parter.",
                    "An agreement has two different parties at least.");
        }
    }

    /** The association's members agree. */
    public static final class PartyNotMember extends AgreementRule {

        private static final long serialVersionUID = 1L;

        PartyNotMember(String organisationNumber) {
            super(
                    "party-not-member",
                    organisationNumber + " är inte medlem i förbundet den dag den börjar gälla.",
                    organisationNumber
                            + " is no member of the association on the day that it begins.");
        }
    }
}
