package se.samspel.funding.boardmeeting;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.boardmeeting.domain.MeetingMove;
import se.samspel.funding.boardmeeting.domain.MeetingState;
import se.samspel.funding.boardmeeting.domain.NoticeFinding;

@Schema(
        name = "BoardMeeting",
        examples = MeetingView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "plannedOn",
            "place",
            "openToPublic",
            "state",
            "present",
            "adjusters",
            "allowedMoves"
        })
record MeetingView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        LocalDate plannedOn,
        @Schema(maxLength = 200) String place,
        boolean openToPublic,
        @Nullable LocalDate noticeSentOn,
        @Schema(description = "By the statutes' days of notice. Kallelsen enligt ordningen.")
                @Nullable NoticeFinding noticeFinding,
        MeetingState state,
        @Nullable LocalDate heldOn,
        @Schema(maxItems = 100, description = "Opaque ids. Id:n utan namn.")
                List<@Size(max = 100) String> present,
        @Schema(maxLength = 200) @Nullable String minutesReference,
        @Nullable LocalDate adjustedOn,
        @Schema(maxItems = 10, description = "Opaque ids. Id:n utan namn.")
                List<@Size(max = 100) String> adjusters,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate announcedUntil,
        @Schema(maxItems = 6, description = "What can be done now. Möjliga steg.")
                List<@Size(max = 20) String> allowedMoves) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b41","version":2,\
            "recordedAt":"2026-11-01T08:00:00Z","associationId":"2220002139",\
            "plannedOn":"2026-11-26","place":"Avesta, Kulturhuset","openToPublic":true,\
            "noticeSentOn":"2026-11-12","state":"HELD","heldOn":"2026-11-26",\
            "present":["seat-1","seat-2","seat-3"],"adjusters":[],"allowedMoves":["MINUTE"]}\
            """;

    static MeetingView of(BoardMeeting meeting, @Nullable NoticeFinding notice) {
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.recordedAt(),
                meeting.associationId(),
                meeting.plannedOn(),
                meeting.place(),
                meeting.isOpenToPublic(),
                meeting.noticeSentOn(),
                notice,
                meeting.state(),
                meeting.heldOn(),
                meeting.present(),
                meeting.minutesReference(),
                meeting.adjustedOn(),
                meeting.adjusters(),
                meeting.announcedOn(),
                meeting.announcedUntil(),
                MeetingMove.possible(meeting.state()));
    }
}
