package se.samspel.referral.teammeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.agenda.AgendaItemView;
import se.samspel.referral.agenda.SeenItem;
import se.samspel.referral.agenda.domain.MeetingState;
import se.samspel.referral.agenda.domain.TeamMeeting;

/** A joint team's meeting with its agenda, as the caller may see it. */
@Schema(
        name = "TeamMeeting",
        examples =
                "{\"id\":\"0198f0a6-2e00-7b00-8000-0c2f3f6b1a22\",\"version\":1,"
                        + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"plannedOn\":\"2026-12-03\",\"place\":\"Sammanträdesrum 2\","
                        + "\"state\":\"PLANNED\",\"heldOn\":null,\"cancelledOn\":null,"
                        + "\"recordedAt\":\"2026-11-22T09:30:00Z\",\"present\":[],\"items\":[]}")
public record TeamMeetingView(
        UUID id,
        @Schema(minimum = "1") long version,
        UUID interventionId,
        LocalDate plannedOn,
        @Schema(maxLength = 200) @Nullable String place,
        MeetingState state,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate cancelledOn,
        Instant recordedAt,
        @Schema(maxItems = 100) List<Presence> present,
        @Schema(maxItems = 500) List<AgendaItemView> items) {

    /** Who was there. */
    @Schema(name = "TeamMeetingPresence")
    public record Presence(
            @Schema(implementation = String.class, maxLength = 51) AuthorityId authority,
            @Schema(maxLength = 100) String function) {}

    static TeamMeetingView of(TeamMeeting meeting, List<Presence> present, List<SeenItem> items) {
        return new TeamMeetingView(
                meeting.id(),
                meeting.version(),
                meeting.interventionId(),
                meeting.plannedOn(),
                meeting.place(),
                meeting.state(),
                meeting.heldOn(),
                meeting.cancelledOn(),
                meeting.recordedAt(),
                present,
                items.stream().map(AgendaItemView::of).toList());
    }
}
