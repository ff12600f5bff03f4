package se.samspel.referral.agenda.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** A joint team's meeting: the host plans it, then it is held or cancelled. */
@Entity
@Table(name = "team_meeting")
public class TeamMeeting {

    private static final Text NOT_FROM_HERE =
            Text.of(
                    "Mötet är redan hållet eller inställt.",
                    "The meeting has been held or cancelled already.");

    @Id private UUID id;

    // Counted here; writers lock it. What happens to items is no version of the meeting: it would
    // tell
    // those who see few of them that there are more.
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private UUID interventionId;

    @Column(nullable = false)
    private LocalDate plannedOn;

    @Column private @Nullable String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingState state;

    @Column private @Nullable LocalDate heldOn;
    @Column private @Nullable LocalDate cancelledOn;

    @Column(nullable = false)
    private Instant recordedAt;

    protected TeamMeeting() {}

    /** Which meeting it is, of which team, and when it was recorded. */
    public record Identity(UUID id, UUID interventionId, Instant recordedAt) {}

    private TeamMeeting(Identity identity, LocalDate plannedOn, @Nullable String place) {
        this.id = identity.id();
        this.version = 1;
        this.interventionId = identity.interventionId();
        this.recordedAt = identity.recordedAt();
        this.plannedOn = plannedOn;
        this.place = place;
        this.state = MeetingState.PLANNED;
    }

    public static TeamMeeting plan(Identity identity, LocalDate plannedOn, @Nullable String place) {
        IdentityNumberInText.refuse("place", place);
        return new TeamMeeting(identity, plannedOn, place);
    }

    /** It need not have been held on the day that was planned. */
    public void hold(LocalDate on, LocalDate today) {
        requirePlanned();
        FutureActDate.refuse("heldOn", on, today);
        state = MeetingState.HELD;
        heldOn = on;
        version++;
    }

    public void cancel(LocalDate on, LocalDate today) {
        requirePlanned();
        FutureActDate.refuse("cancelledOn", on, today);
        state = MeetingState.CANCELLED;
        cancelledOn = on;
        version++;
    }

    public void requirePlanned() {
        state.require(MeetingState.PLANNED, NOT_FROM_HERE);
    }

    /** What has been talked about stays on its agenda. */
    public void requireNotHeld() {
        if (state == MeetingState.HELD) {
            throw new IllegalMove(state.name(), state.allowedMoves(), NOT_FROM_HERE);
        }
    }

    public void requireHeld() {
        state.requireHeld();
    }

    /** The day on which edges and memberships are looked at. */
    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public @Nullable String place() {
        return place;
    }

    public MeetingState state() {
        return state;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable LocalDate cancelledOn() {
        return cancelledOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
