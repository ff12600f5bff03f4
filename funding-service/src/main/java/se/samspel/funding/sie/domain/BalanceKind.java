package se.samspel.funding.sie.domain;

/** Which total of an account in a year. */
public enum BalanceKind {
    /** Opening, of an account. */
    IB,
    /** Closing, of an account. */
    UB,
    /** Opening, of an object. */
    OIB,
    /** Closing, of an object. */
    OUB,
    /** Result of the year. */
    RES;

    boolean isOfObject() {
        return this == OIB || this == OUB;
    }
}
