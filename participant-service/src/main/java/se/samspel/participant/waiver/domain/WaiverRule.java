package se.samspel.participant.waiver.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a waiver's form must keep, and acts that need its edges. */
public abstract class WaiverRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    WaiverRule(String code, Text text) {
        super(code, text);
    }

    /** An edge tells another authority something, or it is none. */
    public static final class EdgeToItself extends WaiverRule {

        private static final long serialVersionUID = 1L;

        public EdgeToItself() {
            super(
                    "edge-to-itself",
                    Text.of(
                            "En kant går från en myndighet till en annan.",
                            "An edge leads from one authority to another."));
        }
    }

    /** A form that ends before it was signed covers no day. */
    public static final class EndsBeforeSigning extends WaiverRule {

        private static final long serialVersionUID = 1L;

        public EndsBeforeSigning() {
            super(
                    "ends-before-signing",
                    Text.of(
                            "validUntil får inte ligga före signedOn.",
                            "validUntil may not be before signedOn."));
        }
    }

    /** The act has no edge that covers its date (OSL 10:1): without it nothing is disclosed. */
    public static final class NoEdge extends WaiverRule {

        private static final long serialVersionUID = 1L;

        public NoEdge() {
            super(
                    "no-edge",
                    Text.of(
                            "Ingen gällande kant i en eftergift av sekretess omfattar den dagen.",
                            "No standing edge of a waiver of secrecy covers that day."));
        }
    }

    /** A number of the person's has no place in an opaque reference (H6). */
    public static final class IdentityNumberInReference extends WaiverRule {

        private static final long serialVersionUID = 1L;

        public IdentityNumberInReference() {
            super(
                    "identity-number-in-reference",
                    Text.of(
                            "En hänvisning får inte innehålla ett personnummer.",
                            "A reference may not hold an identity number."));
        }
    }

    /** Signatures follow one another. */
    public static final class RenewedBeforeSigning extends WaiverRule {

        private static final long serialVersionUID = 1L;

        public RenewedBeforeSigning() {
            super(
                    "renewed-before-signing",
                    Text.of(
                            "En förnyelse kan inte vara undertecknad före den förra underskriften.",
                            "A renewal can't be signed before the signature before it."));
        }
    }

    /** A renewal lets the edges last longer, or it is none. */
    public static final class RenewalExtendsNothing extends WaiverRule {

        private static final long serialVersionUID = 1L;

        public RenewalExtendsNothing() {
            super(
                    "renewal-extends-nothing",
                    Text.of(
                            "Förnyelsen slutar inte efter kanternas nuvarande sista dag.",
                            "The renewal doesn't end after the edges' last day as it is."));
        }
    }

    /** A discloser answers for the person who signed. */
    public static final class OtherPerson extends WaiverRule {

        private static final long serialVersionUID = 1L;

        public OtherPerson() {
            super(
                    "other-person",
                    Text.of(
                            "Posten gäller inte den som har skrivit under.",
                            "The record isn't of the person who signed."));
        }
    }
}
