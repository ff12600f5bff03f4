package se.samspel.participant.waiver.domain;

/** Where an edge stands; that its time is over shows in its dates alone. */
public enum EdgeState {
    /** The discloser is another authority and has not confirmed yet. */
    PENDING,
    LIVE,
    WITHDRAWN
}
