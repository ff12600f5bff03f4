package se.samspel.referral.course.domain;

/** Why a host declines. Our convention; no official list exists. */
public enum DeclineReason {
    NOT_TARGET_GROUP,
    NO_CAPACITY,
    WRONG_INTERVENTION,
    INCOMPLETE,
    OTHER
}
