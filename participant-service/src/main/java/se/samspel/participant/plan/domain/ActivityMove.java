package se.samspel.participant.plan.domain;

/** What the host may record of an activity. */
public enum ActivityMove {
    ANSWER,
    POSTPONE
}
