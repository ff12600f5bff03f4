package se.samspel.participant.startgroup.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * A group that begins an intervention together: planned, perhaps postponed, then started or
 * cancelled. Enrolments name it; it names nobody.
 */
@Entity
public class StartGroup {

    @Id private UUID id;
    @Column private UUID interventionId;
    @Column private AuthorityId host;
    private @Nullable String name;
    @Column private int places;
    @Column private LocalDate plannedOn;
    private @Nullable LocalDate startedOn;

    @Column
    @Enumerated(EnumType.STRING)
    private StartGroupState state = StartGroupState.PLANNED;

    @Version private long version = 1;
    @Column private Instant recordedAt;
    // Raises the version when a meeting alone has been added.
    @Column private Instant changedAt;

    @OneToMany(mappedBy = "group", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StartGroupMeeting> meetings = new ArrayList<>();

    protected StartGroup() {}

    public StartGroup(
            UUID id, UUID interventionId, AuthorityId host, StartGroupPlan plan, Instant now) {
        this.id = id;
        this.interventionId = interventionId;
        this.host = host;
        this.name = plan.name();
        this.places = plan.places();
        this.plannedOn = plan.plannedOn();
        this.recordedAt = now;
        this.changedAt = now;
    }

    public void postpone(LocalDate newDay, @Nullable String reason, Instant now) {
        StartGroupState next = after(StartGroupMove.POSTPONE);
        if (!newDay.isAfter(plannedOn)) {
            throw new StartGroupRule.PostponedToNoLaterDay();
        }
        StartGroupRule.withoutPerson(reason);
        plannedOn = newDay;
        change(next, now);
    }

    public void start(LocalDate on, Instant now) {
        StartGroupState next = after(StartGroupMove.START);
        startedOn = on;
        change(next, now);
    }

    public void cancel(@Nullable String reason, Instant now) {
        StartGroupState next = after(StartGroupMove.CANCEL);
        StartGroupRule.withoutPerson(reason);
        change(next, now);
    }

    /**
     * @param meeting read only once the state allows one
     */
    public void add(UUID meetingId, Supplier<Meeting> meeting, Instant now) {
        if (state == StartGroupState.CANCELLED) {
            throw illegal();
        }
        meetings.add(new StartGroupMeeting(meetingId, this, meeting.get()));
        changedAt = now;
    }

    private void change(StartGroupState next, Instant now) {
        state = next;
        changedAt = now;
    }

    private StartGroupState after(StartGroupMove move) {
        StartGroupState next = move.from(state);
        if (next == null) {
            throw illegal();
        }
        return next;
    }

    private IllegalMove illegal() {
        return new IllegalMove(
                state.name(),
                state.allowedMoves().stream().map(StartGroupMove::name).toList(),
                Text.of(
                        "Startgruppen är redan startad eller inställd.",
                        "The start group has started or is cancelled already."));
    }

    public UUID id() {
        return id;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public AuthorityId host() {
        return host;
    }

    public @Nullable String name() {
        return name;
    }

    public int places() {
        return places;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    public StartGroupState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<Meeting> meetings() {
        return meetings.stream().map(StartGroupMeeting::meeting).toList();
    }
}
