package se.samspel.participant.meeting.domain;

/** As whom somebody is invited; cancellations are counted by it. */
public enum InvitedParty {
    REFERRER,
    INCOME_AUTHORITY,
    PARTICIPANT,
    HOST,
    OTHER
}
