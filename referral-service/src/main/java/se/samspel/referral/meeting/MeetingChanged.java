package se.samspel.referral.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * A meeting as announced.
 *
 * @param invited those who may know, as participant-service found by the edges
 */
@Personal(
        categories = "CASE_STATUS",
        what = "Projection: when an enrolment's meeting was held. När en inskrivnings möte hölls.")
record MeetingChanged(
        UUID meetingId,
        long version,
        UUID enrolmentId,
        AuthorityId host,
        String state,
        LocalDate occurredOn,
        List<AuthorityId> invited) {

    /** The event's name in each authority's log. */
    String name() {
        return "meeting." + state.toLowerCase(Locale.ROOT);
    }

    /** The meeting's day where it has been held. */
    @Nullable LocalDate heldOn() {
        return state.equals("HELD") ? occurredOn : null;
    }

    MeetingNotice notice(String participantUrl) {
        return new MeetingNotice(
                meetingId, version, state, occurredOn, participantUrl + "/meetings/" + meetingId);
    }
}
