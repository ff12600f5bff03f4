package se.samspel.funding.reconciliation.domain;

/** Where a voucher of our ledger was met. */
public enum Match {
    /** On both sides with the same number, day and sums by account. */
    MATCHED,
    /** On both sides, but not the same. */
    DIFFERS,
    ONLY_IN_LEDGER,
    ONLY_IN_BOOKS
}
