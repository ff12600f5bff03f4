package se.samspel.funding.finance.domain;

/** What the money of an intervention is used for, in the order of the money table. */
public enum CostCategory {
    /** Staff. */
    PERSONAL,
    /** Premises. */
    LOKALER,
    /** All else. */
    OVRIGT
}
