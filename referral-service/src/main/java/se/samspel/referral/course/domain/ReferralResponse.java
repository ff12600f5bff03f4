package se.samspel.referral.course.domain;

/**
 * The host's answer; never called a decision (lag 2003:1210 7 §: no exercise of public authority).
 */
public enum ReferralResponse {
    ACCEPTED,
    DECLINED,
    NEEDS_COMPLETION
}
