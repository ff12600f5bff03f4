package se.samspel.referral.waiver.domain;

/** What a person has waived secrecy for (OSL 10:1); one form names several. */
public enum DataCategory {
    IDENTITY,
    CONTACT,
    NEED,
    HEALTH,
    INCOME,
    OCCUPATION_EDUCATION,
    CASE_STATUS,
    QUEUE,
    ATTENDANCE,
    PLAN,
    OUTCOME
}
