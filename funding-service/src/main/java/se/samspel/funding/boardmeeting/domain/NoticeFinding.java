package se.samspel.funding.boardmeeting.domain;

/** What is wrong with the notice (kallelse) of a meeting, by what the statutes ask for. */
public enum NoticeFinding {
    /** It is too late now to send it in time, or the meeting was held without. */
    NOT_SENT,
    SENT_TOO_LATE
}
