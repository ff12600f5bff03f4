package se.samspel.funding.grant.domain;

/** Which money comes back to the association. */
public enum RepaymentSource {
    /** Drawn and not used. */
    DRAWN,
    /** Never drawn: it is handed back without a payment on the way out. */
    REMAINING
}
