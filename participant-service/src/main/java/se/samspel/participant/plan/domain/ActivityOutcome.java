package se.samspel.participant.plan.domain;

/** What became of an activity. */
public enum ActivityOutcome {
    DONE,
    PARTLY,
    NOT_DONE,
    NO_LONGER_RELEVANT
}
