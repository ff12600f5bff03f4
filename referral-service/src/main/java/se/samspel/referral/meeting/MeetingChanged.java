package se.samspel.referral.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/**
 * A meeting as announced.
 *
 * @param invited those who may know, as participant-service found by the edges
 */
record MeetingChanged(
        UUID meetingId,
        long version,
        AuthorityId host,
        String state,
        LocalDate occurredOn,
        List<AuthorityId> invited) {

    /** The event's name in each authority's log. */
    String name() {
        return "meeting." + state.toLowerCase(Locale.ROOT);
    }

    MeetingNotice notice(String participantUrl) {
        return new MeetingNotice(
                meetingId, version, state, occurredOn, participantUrl + "/meetings/" + meetingId);
    }
}
