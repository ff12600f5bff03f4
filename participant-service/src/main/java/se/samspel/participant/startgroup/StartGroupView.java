package se.samspel.participant.startgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.startgroup.domain.Meeting;
import se.samspel.participant.startgroup.domain.StartGroup;
import se.samspel.participant.startgroup.domain.StartGroupChange;
import se.samspel.participant.startgroup.domain.StartGroupMove;
import se.samspel.participant.startgroup.domain.StartGroupState;

/**
 * A start group as its host sees it.
 *
 * @param enrolled those enrolled with it; more than its places are shown, never refused
 */
@Schema(
        name = "StartGroupView",
        requiredProperties = {
            "id",
            "interventionId",
            "state",
            "allowedMoves",
            "places",
            "enrolled",
            "overPlaces",
            "plannedOn",
            "meetings",
            "history",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d80-7a11-8c22-5b1f0c9e4d10",\
                "interventionId":"01a6f0c2-7000-7a11-8c22-5b1f0c9e4d05","name":"Vårgruppen",\
                "state":"STARTED","allowedMoves":[],"places":8,"enrolled":9,"overPlaces":1,\
                "plannedOn":"2020-01-15","startedOn":"2020-01-15",\
                "meetings":[{"plannedOn":null,"heldOn":"2020-01-08","topic":"Information"}],\
                "history":[{"state":"PLANNED","plannedOn":"2020-01-15",\
                "changedAt":"2019-12-01T08:00:00Z","reason":null}],"version":3,\
                "recordedAt":"2019-12-01T08:00:00Z"}\
                """)
record StartGroupView(
        UUID id,
        UUID interventionId,
        @Schema(maxLength = 100) @Nullable String name,
        StartGroupState state,
        @Schema(maxItems = 3) List<StartGroupMove> allowedMoves,
        @Schema(minimum = "1", maximum = "1000") int places,
        @Schema(minimum = "0", maximum = "100000") int enrolled,
        @Schema(minimum = "0", maximum = "100000") int overPlaces,
        LocalDate plannedOn,
        @Nullable LocalDate startedOn,
        @Schema(maxItems = 1000) List<MeetingView> meetings,
        @Schema(maxItems = 1000) List<Change> history,
        long version,
        Instant recordedAt) {

    @Schema(name = "StartGroupMeeting")
    record MeetingView(
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate heldOn,
            @Schema(maxLength = 200) @Nullable String topic) {

        static MeetingView of(Meeting meeting) {
            return new MeetingView(meeting.plannedOn(), meeting.heldOn(), meeting.topic());
        }
    }

    @Schema(
            name = "StartGroupChange",
            requiredProperties = {"state", "plannedOn", "changedAt"})
    record Change(
            StartGroupState state,
            LocalDate plannedOn,
            Instant changedAt,
            @Schema(maxLength = 500) @Nullable String reason) {

        static Change of(StartGroupChange change) {
            return new Change(
                    change.state(), change.plannedOn(), change.changedAt(), change.reason());
        }
    }

    static StartGroupView of(StartGroup group, int enrolled, List<StartGroupChange> history) {
        return new StartGroupView(
                group.id(),
                group.interventionId(),
                group.name(),
                group.state(),
                group.state().allowedMoves(),
                group.places(),
                enrolled,
                Math.max(0, enrolled - group.places()),
                group.plannedOn(),
                group.startedOn(),
                group.meetings().stream().map(MeetingView::of).toList(),
                history.stream().map(Change::of).toList(),
                group.version(),
                group.recordedAt());
    }
}
