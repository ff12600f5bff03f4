package se.samspel.funding.reconciliation.domain;

/** What a reconciliation comes to. */
public enum ReconciliationFinding {
    /** Nothing is left that nobody has explained. */
    RECONCILED,
    DIFFERENCES_UNEXPLAINED
}
