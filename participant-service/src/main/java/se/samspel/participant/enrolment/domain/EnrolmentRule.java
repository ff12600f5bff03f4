package se.samspel.participant.enrolment.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that an enrolment's facts must keep. */
public abstract class EnrolmentRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    EnrolmentRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** The trial is the enrolment's beginning. */
    public static final class TrialEndsBeforeStart extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        TrialEndsBeforeStart() {
            super(
                    "trial-ends-before-start",
                    "trialEndsOn får inte ligga före startedOn.",
                    "trialEndsOn may not be before startedOn.");
        }
    }

    /** An exit follows its start. */
    public static final class EndsBeforeStart extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        EndsBeforeStart() {
            super(
                    "ends-before-start",
                    "endedOn får inte ligga före startedOn.",
                    "endedOn may not be before startedOn.");
        }
    }

    /** An exit has a destination or is an early dropout; who has died has neither. */
    public static final class DestinationOrDropout extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        DestinationOrDropout() {
            super(
                    "destination-or-dropout",
                    "Ange exitDestination eller earlyDropout, inte båda; för AVLIDEN inget av dem.",
                    "Give exitDestination or earlyDropout, not both; for AVLIDEN neither.");
        }
    }

    /** Only work is subsidised, unsubsidised or one's own business. */
    public static final class KindOfWorkOnly extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        KindOfWorkOnly() {
            super(
                    "kind-of-work-only",
                    "kind anges bara för ARBETE.",
                    "kind is given for ARBETE only.");
        }
    }

    /** A code stands once in a list, with its whole extent. */
    public static final class CodeTwice extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        CodeTwice() {
            super(
                    "code-twice",
                    "Samma kod får bara stå en gång.",
                    "The same code may stand only once.");
        }
    }
}
