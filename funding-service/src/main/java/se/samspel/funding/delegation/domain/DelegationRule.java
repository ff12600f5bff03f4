package se.samspel.funding.delegation.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a delegated decision must keep. */
public abstract class DelegationRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    DelegationRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Nobody decides on less than nothing. */
    public static final class NegativeAmount extends DelegationRule {

        private static final long serialVersionUID = 1L;

        NegativeAmount() {
            super(
                    "negative-amount",
                    "Beloppet kan inte vara negativt.",
                    "An amount can't be negative.");
        }
    }

    /** A meeting can't hear of what is not decided yet. */
    public static final class ReportedBeforeTaken extends DelegationRule {

        private static final long serialVersionUID = 1L;

        ReportedBeforeTaken() {
            super(
                    "reported-before-taken",
                    "Beslutet kan inte anmälas vid ett sammanträde som hölls före det.",
                    "The decision can't be reported to a meeting that was held before it.");
        }
    }

    /** A report is made to those who gave the delegation, when they meet. */
    public static final class MeetingNotHeld extends DelegationRule {

        private static final long serialVersionUID = 1L;

        MeetingNotHeld() {
            super(
                    "meeting-not-held",
                    "Beslutet anmäls vid ett sammanträde som har hållits.",
                    "The decision is reported to a meeting that has been held.");
        }
    }
}
