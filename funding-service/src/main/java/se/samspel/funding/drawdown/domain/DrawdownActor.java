package se.samspel.funding.drawdown.domain;

/** Who makes a move with a drawdown. */
public enum DrawdownActor {
    /** Whoever has asked: the intervention's host, or the office in its place. */
    REQUESTER,
    /** The association's office. */
    OFFICE
}
