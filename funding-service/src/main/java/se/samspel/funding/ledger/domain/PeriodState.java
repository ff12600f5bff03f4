package se.samspel.funding.ledger.domain;

/** Whether something may be booked in a month. */
public enum PeriodState {
    OPEN,
    CLOSED
}
