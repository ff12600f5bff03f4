package se.samspel.funding.ledger.domain;

/** Why there is a voucher. */
public enum VoucherKind {
    BOOKING,
    /** Takes back all of another voucher: the only correction there is. */
    REVERSAL,
    /** What a year starts with. */
    OPENING
}
