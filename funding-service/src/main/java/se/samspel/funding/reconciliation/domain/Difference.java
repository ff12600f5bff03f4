package se.samspel.funding.reconciliation.domain;

/** What of a voucher is not the same on both sides. */
public enum Difference {
    DATE,
    /** One side has an account that the other one hasn't. */
    ACCOUNT,
    /** An account of both sides has another sum. */
    AMOUNT,
    /** The books have the same voucher more than once. */
    TIMES
}
