package se.samspel.participant.waiver.domain;

/** What a waiver can cover. No category exists for benefit control. */
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
