package se.samspel.participant.meeting.domain;

/** What a meeting is for. */
public enum MeetingKind {
    FOLLOW_UP,
    PLANNING,
    EXIT
}
