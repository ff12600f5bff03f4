package se.samspel.referral.teammeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.agenda.domain.MeetingState;
import se.samspel.referral.agenda.domain.TeamMeeting;

/** A meeting in a list: without its agenda. */
@Schema(
        name = "TeamMeetingEntry",
        examples =
                "{\"id\":\"0198f0a6-2e00-7b00-8000-0c2f3f6b1a22\",\"version\":1,"
                        + "\"plannedOn\":\"2026-12-03\",\"place\":\"Sammanträdesrum 2\","
                        + "\"state\":\"PLANNED\",\"heldOn\":null}")
record MeetingEntry(
        UUID id,
        @Schema(minimum = "1") long version,
        LocalDate plannedOn,
        @Schema(maxLength = 200) @Nullable String place,
        MeetingState state,
        @Nullable LocalDate heldOn) {

    static MeetingEntry of(TeamMeeting meeting) {
        return new MeetingEntry(
                meeting.id(),
                meeting.version(),
                meeting.plannedOn(),
                meeting.place(),
                meeting.state(),
                meeting.heldOn());
    }
}
