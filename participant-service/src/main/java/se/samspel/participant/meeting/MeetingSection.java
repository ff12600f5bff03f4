package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.meeting.domain.InvitedParty;
import se.samspel.participant.meeting.domain.Meeting;
import se.samspel.participant.meeting.domain.MeetingKind;
import se.samspel.participant.meeting.domain.MeetingState;

/** When the person was to be met with whom, and what became of it. */
@ApplicationScoped
class MeetingSection implements ExtractSection {

    private final MeetingRepository meetings;

    MeetingSection(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /**
     * @param invitees parties, authorities and units: no member of staff is invited by name
     */
    record Planned(
            UUID enrolmentId,
            MeetingKind kind,
            MeetingState state,
            Instant plannedAt,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate cancelledOn,
            @Nullable InvitedParty cancelledBy,
            List<MeetingView.InviteeView> invitees) {}

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Text title() {
        return Text.of("Dina uppföljningsmöten", "Your follow-up meetings");
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return meetings
                .list(
                        "from Meeting m left join fetch m.invitees"
                                + " where m.participantId = ?1 and m.host = ?2"
                                + " order by m.plannedAt, m.id",
                        participantId,
                        controller)
                .stream()
                .map(MeetingSection::planned)
                .toList();
    }

    private static Planned planned(Meeting meeting) {
        return new Planned(
                meeting.enrolmentId(),
                meeting.kind(),
                meeting.state(),
                meeting.plannedAt(),
                meeting.heldOn(),
                meeting.cancelledOn(),
                meeting.cancelledBy(),
                meeting.attendances().stream().map(MeetingView.InviteeView::of).toList());
    }
}
