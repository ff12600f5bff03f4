package se.samspel.participant.enrolment.domain;

/** How a trial went, as the host decided. */
public enum TrialOutcome {
    /** The enrolment is no trial any more. */
    CONTINUES,
    /** The trial goes on to a later day. */
    EXTENDED,
    /** The enrolment is to be ended; its exit is recorded by itself. */
    ENDED
}
