package se.samspel.funding.application.domain;

/** Who makes a move with an application. */
public enum Actor {
    /** Whoever has applied: a member's authority, or the office itself. */
    APPLICANT,
    /** The association's office, for the preparatory group, the director and the board too. */
    OFFICE
}
