package se.samspel.funding.application.domain;

/** Where an application for money (äskande) stands. */
public enum ApplicationState {
    /** Its applicant's alone. */
    DRAFT,
    SUBMITTED,
    NEEDS_COMPLETION,
    /** The preparatory group has said what it recommends. */
    PREPARED,
    /** The director has proposed amounts. */
    PROPOSED,
    /** The board has granted money. */
    DECIDED,
    /** The board's minutes are adjusted. */
    ADJUSTED,
    /** Both have signed: the grant is in force. */
    AGREED,
    REJECTED,
    WITHDRAWN
}
