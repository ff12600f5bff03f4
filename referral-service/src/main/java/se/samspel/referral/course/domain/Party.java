package se.samspel.referral.course.domain;

/**
 * Who makes a move: the referring authority, the host, or the enrolment that the referral follows.
 */
public enum Party {
    REFERRER,
    HOST,
    ENROLMENT
}
