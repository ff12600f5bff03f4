package se.samspel.participant.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.meeting.domain.Attendance;
import se.samspel.participant.meeting.domain.InvitedParty;
import se.samspel.participant.meeting.domain.Meeting;
import se.samspel.participant.meeting.domain.MeetingKind;
import se.samspel.participant.meeting.domain.MeetingMove;
import se.samspel.participant.meeting.domain.MeetingState;

/**
 * A meeting as far as the reader may know: the host all of it; who is invited, its dates and who
 * called it off.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "MeetingView",
        requiredProperties = {
            "id",
            "referralId",
            "host",
            "state",
            "plannedAt",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d11",\
                "referralId":"01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d04","host":"2120002304.ame",\
                "state":"HELD","plannedAt":"2026-11-20T09:00:00Z","heldOn":"2026-11-20",\
                "version":2,"recordedAt":"2026-11-01T08:00:00Z",\
                "enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06",\
                "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07","kind":"FOLLOW_UP",\
                "allowedMoves":[],"invitees":[{"party":"REFERRER","authority":"2321000180",\
                "unit":null,"present":true}]}\
                """)
record MeetingView(
        UUID id,
        UUID referralId,
        AuthorityId host,
        MeetingState state,
        Instant plannedAt,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate cancelledOn,
        @Nullable InvitedParty cancelledBy,
        @Nullable UUID rebooks,
        @Nullable UUID rebookedAs,
        long version,
        Instant recordedAt,
        @Nullable UUID enrolmentId,
        @Nullable UUID participantId,
        @Nullable MeetingKind kind,
        @Schema(maxItems = 3) @Nullable List<MeetingMove> allowedMoves,
        @Schema(maxItems = 20) @Nullable List<InviteeView> invitees) {

    @Schema(name = "Invitee")
    record InviteeView(
            InvitedParty party,
            @Nullable AuthorityId authority,
            @Schema(maxLength = 100) @Nullable String unit,
            @Nullable Boolean present) {

        static InviteeView of(Attendance attendance) {
            return new InviteeView(
                    attendance.invitation().party(),
                    attendance.invitation().authority(),
                    attendance.invitation().unit(),
                    attendance.present());
        }
    }

    /** For the host. */
    static MeetingView whole(Meeting meeting) {
        return of(
                meeting,
                new HostsOwn(
                        meeting.enrolmentId(),
                        meeting.participantId(),
                        meeting.kind(),
                        meeting.state().allowedMoves(),
                        meeting.attendances().stream().map(InviteeView::of).toList()));
    }

    /** For an invited authority. */
    static MeetingView forInvited(Meeting meeting) {
        return of(meeting, HostsOwn.NOTHING);
    }

    private record HostsOwn(
            @Nullable UUID enrolmentId,
            @Nullable UUID participantId,
            @Nullable MeetingKind kind,
            @Nullable List<MeetingMove> allowedMoves,
            @Nullable List<InviteeView> invitees) {

        static final HostsOwn NOTHING = new HostsOwn(null, null, null, null, null);
    }

    private static MeetingView of(Meeting meeting, HostsOwn own) {
        return new MeetingView(
                meeting.id(),
                meeting.referralId(),
                meeting.host(),
                meeting.state(),
                meeting.plannedAt(),
                meeting.heldOn(),
                meeting.cancelledOn(),
                meeting.cancelledBy(),
                meeting.rebooks(),
                meeting.rebookedAs(),
                meeting.version(),
                meeting.recordedAt(),
                own.enrolmentId(),
                own.participantId(),
                own.kind(),
                own.allowedMoves(),
                own.invitees());
    }
}
