package se.samspel.participant.retention.domain;

/** From when a retention time runs. */
public enum RetentionTrigger {
    /** The last exit; for a person who was never enrolled the registration. */
    LAST_EXIT,
    /** The registration; for the access log the day a row was written. */
    REGISTRATION
}
