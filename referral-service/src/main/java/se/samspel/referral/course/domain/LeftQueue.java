package se.samspel.referral.course.domain;

/** How a referral left the queue. */
public enum LeftQueue {
    ENROLLED,
    WITHDRAWN,
    LAPSED,
    REDIRECTED
}
