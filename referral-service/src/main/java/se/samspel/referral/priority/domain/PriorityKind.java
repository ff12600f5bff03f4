package se.samspel.referral.priority.domain;

/** What a priority rule asks for. */
public enum PriorityKind {
    /** So many days since the submission. */
    WAITING_TIME,
    /** The host has found the person to be in a group; never from health data. */
    PRIORITY_GROUP,
    /** The joint team (MGT, resursråd) has advised it. */
    JOINT_TEAM_ADVICE
}
