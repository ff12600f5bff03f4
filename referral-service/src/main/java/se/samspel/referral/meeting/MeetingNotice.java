package se.samspel.referral.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an invited authority is told of a meeting: id, state, the act's date; the rest is a logged
 * read at participant-service.
 */
record MeetingNotice(
        UUID meetingId, long version, String state, LocalDate occurredOn, String detailUrl) {}
