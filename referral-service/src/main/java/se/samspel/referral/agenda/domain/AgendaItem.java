package se.samspel.referral.agenda.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/**
 * What a joint team talks about: a referral to it, or a question about nobody who can be
 * identified. The team advises on it and decides nothing; the host keeps the plan and follows up.
 */
@Entity
@Table(name = "agenda_item")
@Personal(
        categories = {"CASE_STATUS", "PLAN"},
        what =
                "An item on a joint team's agenda: the referral, its plan's dates and follow-up"
                        + " (encrypted). En punkt på ett teams dagordning.")
public class AgendaItem {

    @Id private UUID id;

    // Counted here; the row is locked before it is changed.
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private UUID meetingId;

    @Column(nullable = false)
    private UUID interventionId;

    @Column private @Nullable UUID referralId;

    @Column(nullable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemState state;

    @Column private @Nullable LocalDate withdrawnOn;
    @Column private @Nullable Long planVersion;
    @Column private @Nullable LocalDate followUpOn;
    @Column private @Nullable LocalDate followedUpOn;

    @Column(nullable = false)
    private Instant recordedAt;

    @Embedded private ItemKey key;

    @Column private byte @Nullable [] topic;
    @Column private byte @Nullable [] followUpOutcome;

    protected AgendaItem() {}

    /** Which item it is, at which place of which meeting, and when it was recorded. */
    public record Identity(UUID id, TeamMeeting meeting, int place, Instant recordedAt) {}

    private AgendaItem(Identity identity, ItemKey key) {
        this.id = identity.id();
        this.version = 1;
        this.meetingId = identity.meeting().id();
        this.interventionId = identity.meeting().interventionId();
        this.place = identity.place();
        this.recordedAt = identity.recordedAt();
        this.state = ItemState.ON_AGENDA;
        this.key = key;
    }

    public static AgendaItem about(UUID referralId, Identity identity, ItemKey key) {
        var item = new AgendaItem(identity, key);
        item.referralId = referralId;
        return item;
    }

    /**
     * @param topic sealed under {@code key}; about nobody who can be identified
     */
    public static AgendaItem unidentified(byte[] topic, Identity identity, ItemKey key) {
        var item = new AgendaItem(identity, key);
        item.topic = topic;
        return item;
    }

    public void moveTo(TeamMeeting from, TeamMeeting later, int newPlace) {
        requireOnAgenda();
        from.requireNotHeld();
        boolean sameTeam = later.interventionId().equals(interventionId);
        boolean afterwards =
                later.state() == MeetingState.PLANNED
                        && !later.id().equals(from.id())
                        && !later.plannedOn().isBefore(from.plannedOn());
        if (!sameTeam || !afterwards) {
            throw AgendaRule.notLater();
        }
        meetingId = later.id();
        place = newPlace;
        version++;
    }

    public void withdraw(LocalDate on) {
        requireOnAgenda();
        state = ItemState.WITHDRAWN;
        withdrawnOn = on;
        version++;
    }

    public void putAt(int newPlace) {
        place = newPlace;
    }

    /** The plan has been set, and with it the day of the follow-up. */
    public void plan(long newPlanVersion, @Nullable LocalDate newFollowUpOn) {
        requireOnAgenda();
        planVersion = newPlanVersion;
        followUpOn = newFollowUpOn;
        version++;
    }

    public void followUp(LocalDate on, byte[] outcome) {
        requireOnAgenda();
        if (followedUpOn != null) {
            throw new IllegalMove(
                    "FOLLOWED_UP",
                    List.of(),
                    Text.of("Punkten är redan uppföljd.", "The item is followed up already."));
        }
        followedUpOn = on;
        followUpOutcome = outcome;
        version++;
    }

    public void requireOnAgenda() {
        state.requireOnAgenda();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public @Nullable UUID referralId() {
        return referralId;
    }

    public int place() {
        return place;
    }

    public @Nullable Long planVersion() {
        return planVersion;
    }

    public @Nullable LocalDate followUpOn() {
        return followUpOn;
    }

    public ItemKey key() {
        return key;
    }
}
