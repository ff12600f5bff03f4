package se.samspel.funding.ledger.domain;

/** What is to be looked at in a month of the books; told, never refused. */
public enum PeriodFinding {
    /** Closed though the ledger and the association's books are not reconciled for it. */
    CLOSED_UNRECONCILED
}
