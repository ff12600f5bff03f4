package se.samspel.referral.deadline;

/** Whether the last day has passed. */
enum DueState {
    OVERDUE,
    UPCOMING
}
