package se.samspel.funding.boardmeeting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * A meeting of an association's board: planned, held with those present, minuted, adjusted by some
 * of them, and announced. Who sits on the board is known by opaque ids alone.
 */
@Entity
public class BoardMeeting {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private LocalDate plannedOn;
    private String place;
    private boolean openToPublic;
    private @Nullable LocalDate noticeSentOn;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private @Nullable LocalDate heldOn;
    private List<String> present = List.of();
    private @Nullable String minutesReference;
    private @Nullable LocalDate adjustedOn;
    private List<String> adjusters = List.of();
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate announcedUntil;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BoardMeeting() {}

    /** Which meeting it is, of which association, and when it was recorded. */
    public record Identity(UUID id, String associationId, Instant recordedAt) {}

    public BoardMeeting(Identity identity, MeetingPlan plan, LocalDate today) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        this.state = MeetingState.PLANNED;
        this.plannedOn = plan.plannedOn();
        this.place = plan.place();
        replan(plan, today);
    }

    public final void replan(MeetingPlan plan, LocalDate today) {
        this.state = MeetingMove.REPLAN.from(state);
        if (plan.noticeSentOn() != null) {
            FutureActDate.refuse("noticeSentOn", plan.noticeSentOn(), today);
        }
        this.plannedOn = plan.plannedOn();
        this.place = plan.place();
        this.openToPublic = plan.openToPublic();
        this.noticeSentOn = plan.noticeSentOn();
    }

    public void cancel() {
        this.state = MeetingMove.CANCEL.from(state);
    }

    /**
     * @param seats the ids of those who took part in deciding
     */
    public void hold(LocalDate on, List<String> seats, LocalDate today) {
        MeetingState held = MeetingMove.HOLD.from(state);
        FutureActDate.refuse("heldOn", on, today);
        refuseDoubles(seats);
        this.state = held;
        this.heldOn = on;
        this.present = List.copyOf(seats);
    }

    public void minute(String reference) {
        MeetingState minuted = MeetingMove.MINUTE.from(state);
        IdentityNumberInText.refuse("minutesReference", reference);
        this.state = minuted;
        this.minutesReference = reference;
    }

    /** Who adjusts (justerar) the minutes, and when. */
    public record Adjustment(LocalDate on, List<String> adjusters) {}

    /**
     * @param conflicted the ids of those with a conflict of interest in any matter of the meeting
     */
    public void adjust(Adjustment adjustment, Collection<String> conflicted, LocalDate today) {
        MeetingState adjusted = MeetingMove.ADJUST.from(state);
        FutureActDate.refuse("adjustedOn", adjustment.on(), today);
        if (heldOn != null && adjustment.on().isBefore(heldOn)) {
            throw new MeetingRule.AdjustedBeforeHeld();
        }
        refuseDoubles(adjustment.adjusters());
        if (!present.containsAll(adjustment.adjusters())) {
            throw new MeetingRule.AdjusterNotPresent();
        }
        if (adjustment.adjusters().stream().anyMatch(conflicted::contains)) {
            throw new MeetingRule.AdjusterConflicted();
        }
        this.state = adjusted;
        this.adjustedOn = adjustment.on();
        this.adjusters = List.copyOf(adjustment.adjusters());
    }

    /** The announcement (anslag) of the adjustment, which may be mended by a new one. */
    public void announce(LocalDate on, LocalDate until, LocalDate today) {
        MeetingState announced = MeetingMove.ANNOUNCE.from(state);
        FutureActDate.refuse("announcedOn", on, today);
        if (adjustedOn != null && on.isBefore(adjustedOn)) {
            throw new MeetingRule.AnnouncedBeforeAdjusted();
        }
        if (!until.isAfter(on)) {
            throw new MeetingRule.AnnouncementTooShort();
        }
        this.state = announced;
        this.announcedOn = on;
        this.announcedUntil = until;
    }

    /**
     * @param days how long before the meeting the statutes want the notice sent; 0: they say
     *     nothing
     */
    public @Nullable NoticeFinding noticeFinding(int days, LocalDate today) {
        if (days == 0 || state == MeetingState.CANCELLED) {
            return null;
        }
        LocalDate latest = (heldOn == null ? plannedOn : heldOn).minusDays(days);
        if (noticeSentOn == null) {
            return today.isAfter(latest) ? NoticeFinding.NOT_SENT : null;
        }
        return noticeSentOn.isAfter(latest) ? NoticeFinding.SENT_TOO_LATE : null;
    }

    private static void refuseDoubles(List<String> seats) {
        if (new HashSet<>(seats).size() < seats.size()) {
            throw new MeetingRule.SeatTwice();
        }
    }

    /** Whether decisions can still be written into its minutes. */
    public boolean takesDecisions() {
        return state == MeetingState.HELD || state == MeetingState.MINUTED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public String place() {
        return place;
    }

    public boolean isOpenToPublic() {
        return openToPublic;
    }

    public @Nullable LocalDate noticeSentOn() {
        return noticeSentOn;
    }

    public MeetingState state() {
        return state;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public List<String> present() {
        return List.copyOf(present);
    }

    public @Nullable String minutesReference() {
        return minutesReference;
    }

    public @Nullable LocalDate adjustedOn() {
        return adjustedOn;
    }

    public List<String> adjusters() {
        return List.copyOf(adjusters);
    }

    public @Nullable LocalDate announcedOn() {
        return announcedOn;
    }

    public @Nullable LocalDate announcedUntil() {
        return announcedUntil;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
