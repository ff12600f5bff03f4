package se.samspel.referral.course.domain;

/** Why a host lets a referral lapse. */
public enum LapseReason {
    PERSON_DECLINED,
    NOT_REACHED,
    MOVED,
    DECEASED,
    WAIVER_WITHDRAWN,
    NO_ANSWER_TO_OFFER
}
