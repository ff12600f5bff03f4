package se.samspel.participant.waiver.domain;

/** What secrecy is waived for. */
public enum WaiverPurpose {
    COORDINATED_REHABILITATION,
    JOINT_TEAM,
    FOLLOW_UP
}
