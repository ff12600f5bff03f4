package se.samspel.funding.yearwheel.domain;

/** What is wrong with how a step was done. */
public enum WheelFinding {
    /** Done without reference to the board's decision. */
    WITHOUT_DECISION,
    /** The decision is not an approval. */
    NOT_APPROVED,
    /** The budget was adopted at a meeting that was not public (lag 2003:1210 19 §). */
    MEETING_NOT_PUBLIC,
    /** The minutes with the decision are not adjusted. */
    MINUTES_NOT_ADJUSTED,
    /** The budget was adopted before the members were consulted (lag 2003:1210 19 §). */
    MEMBERS_NOT_CONSULTED,
    /** A member decided before there was an audit report. */
    DISCHARGE_BEFORE_AUDIT,
    /** A member has refused the discharge. */
    DISCHARGE_REFUSED
}
