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
}
