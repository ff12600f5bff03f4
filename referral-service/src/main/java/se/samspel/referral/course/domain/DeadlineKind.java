package se.samspel.referral.course.domain;

/** What is due in a referral's course. */
public enum DeadlineKind {
    /** The host receives the referral. */
    RECEPTION,
    /** The host responds to what it has received. */
    RESPONSE,
    /** The introductory visit takes place. */
    VISIT,
    /** The referrer answers a request for completion. */
    COMPLETION,
    /** The first follow-up meeting after the enrolment is held. */
    FOLLOW_UP
}
