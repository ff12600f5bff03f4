package se.samspel.funding.grant.domain;

/** Where a grant stands. */
public enum GrantState {
    IN_FORCE,
    /** Settled: nothing is drawn or changed any more. */
    CLOSED
}
