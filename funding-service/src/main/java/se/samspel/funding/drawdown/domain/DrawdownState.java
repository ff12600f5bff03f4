package se.samspel.funding.drawdown.domain;

/** Where a drawdown (insatsrekvisition) stands. */
public enum DrawdownState {
    REQUESTED,
    /** To be changed and asked for again. */
    RETURNED,
    /** Drawn of the grant and not paid yet. */
    APPROVED,
    PAID,
    /** Approved and taken back before it was paid: the grant has its money again. */
    REVOKED,
    REJECTED,
    WITHDRAWN
}
