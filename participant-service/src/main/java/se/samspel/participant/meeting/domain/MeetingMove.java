package se.samspel.participant.meeting.domain;

/** What the host may record of a meeting. */
public enum MeetingMove {
    HOLD,
    CANCEL,
    REBOOK
}
