package se.samspel.participant.employer.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a placement's facts must keep. */
public abstract class PlacementRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    PlacementRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Only a subsidised employment has a form of support. */
    public static final class SupportOfSubsidisedOnly extends PlacementRule {

        private static final long serialVersionUID = 1L;

        SupportOfSubsidisedOnly() {
            super(
                    "support-of-subsidised-only",
                    "formOfSupport anges bara för SUBSIDISED.",
                    "formOfSupport is given for SUBSIDISED only.");
        }
    }

    /** A subsidised employment has a form of support. */
    public static final class SubsidisedBySomething extends PlacementRule {

        private static final long serialVersionUID = 1L;

        SubsidisedBySomething() {
            super(
                    "form-of-support-missing",
                    "formOfSupport krävs för SUBSIDISED; ANNAT om ingen av de andra passar.",
                    "formOfSupport is needed for SUBSIDISED; ANNAT where no other one fits.");
        }
    }

    /** An end follows its start. */
    public static final class PlacementEndsBeforeStart extends PlacementRule {

        private static final long serialVersionUID = 1L;

        PlacementEndsBeforeStart() {
            super(
                    "placement-ends-before-start",
                    "endedOn får inte ligga före startedOn.",
                    "endedOn may not be before startedOn.");
        }
    }
}
