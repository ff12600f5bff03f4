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

    /** Who starts with a group starts in one. */
    public static final class GroupStartIsInGroup extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        GroupStartIsInGroup() {
            super(
                    "group-start-is-in-group",
                    "startGroupId anges bara med startedInGroup true.",
                    "startGroupId is given only with startedInGroup true.");
        }
    }

    /** A pause lies in the enrolment and after the pause before it. */
    public static final class PausesTooEarly extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        PausesTooEarly() {
            super(
                    "pauses-too-early",
                    "pausedOn får inte ligga före starten eller den förra pausens slut.",
                    "pausedOn may not be before the start or the end of the last pause.");
        }
    }

    /** Who comes back has been away. */
    public static final class ResumesBeforePause extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        ResumesBeforePause() {
            super(
                    "resumes-before-pause",
                    "resumedOn får inte ligga före pausedOn.",
                    "resumedOn may not be before pausedOn.");
        }
    }

    /** An exit follows the latest pause. */
    public static final class EndsBeforePause extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        EndsBeforePause() {
            super(
                    "ends-before-pause",
                    "endedOn får inte ligga före den senaste pausen.",
                    "endedOn may not be before the latest pause.");
        }
    }

    /** A trial's outcome follows its start. */
    public static final class DecidedBeforeStart extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        DecidedBeforeStart() {
            super(
                    "decided-before-start",
                    "decidedOn får inte ligga före startedOn.",
                    "decidedOn may not be before startedOn.");
        }
    }

    /** An extended trial has a new last day, any other outcome has none. */
    public static final class ExtensionHasNewEnd extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        ExtensionHasNewEnd() {
            super(
                    "extension-has-new-end",
                    "trialEndsOn anges för EXTENDED och bara då.",
                    "trialEndsOn is given for EXTENDED and only then.");
        }
    }

    /** An extended trial ends later than it would have. */
    public static final class ExtensionNotLater extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        ExtensionNotLater() {
            super(
                    "extension-not-later",
                    "trialEndsOn ska ligga efter prövotidens nuvarande slut.",
                    "trialEndsOn must be after the present end of the trial.");
        }
    }

    /** What is measured after an intervention comes after its start. */
    public static final class AfterBeforeStart extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        AfterBeforeStart() {
            super(
                    "after-before-start",
                    "AFTER mäts tidigast den dag inskrivningen började.",
                    "AFTER is measured on the first day of the enrolment at the earliest.");
        }
    }

    /** What is measured some months after an exit follows it. */
    public static final class MonthsBeforeExit extends EnrolmentRule {

        private static final long serialVersionUID = 1L;

        MonthsBeforeExit() {
            super(
                    "months-before-exit",
                    "MONTHS_6 och MONTHS_12 registreras först när inskrivningen är avslutad, med"
                            + " measuredOn tidigast endedOn.",
                    "MONTHS_6 and MONTHS_12 are recorded once the enrolment has ended, with"
                            + " measuredOn on endedOn at the earliest.");
        }
    }
}
