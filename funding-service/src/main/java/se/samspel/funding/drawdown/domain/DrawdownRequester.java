package se.samspel.funding.drawdown.domain;

/** Which side has asked for a drawdown. */
public enum DrawdownRequester {
    /** The intervention's host. */
    HOST,
    /** The association's office, in the host's place. */
    OFFICE
}
