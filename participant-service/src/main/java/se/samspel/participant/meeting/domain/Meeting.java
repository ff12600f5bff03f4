package se.samspel.participant.meeting.domain;

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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.waiver.domain.CaseOfPerson;

/**
 * A follow-up meeting of an enrolment. It is held, or a party calls it off; a meeting that was
 * called off is due until it has a new date, which is a meeting of its own.
 */
@Entity
@Personal(
        categories = "CASE_STATUS",
        what =
                "Meetings of an enrolment: when, who is invited, who came, who called it off. Möten"
                        + " i en inskrivning: när, vilka som bjudits in, kom och ställde in.")
public class Meeting {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private UUID participantId;
    @Column private AuthorityId host;
    private @Nullable UUID waiverId;
    @Column private UUID referralId;
    @Column private UUID interventionId;

    @Column
    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @Column private Instant plannedAt;
    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate cancelledOn;

    @Enumerated(EnumType.STRING)
    private @Nullable InvitedParty cancelledBy;

    private @Nullable UUID rebooks;
    private @Nullable UUID rebookedAs;
    @Version private long version = 1;
    @Column private Instant recordedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @BatchSize(size = 100)
    private List<Invitee> invitees = new ArrayList<>();

    protected Meeting() {}

    public Meeting(UUID id, Enrolment enrolment, MeetingKind kind, Instant plannedAt, Instant now) {
        this.id = id;
        this.enrolmentId = enrolment.id();
        this.participantId = enrolment.participantId();
        this.host = enrolment.host();
        this.waiverId = enrolment.waiverId();
        this.referralId = enrolment.referralId();
        this.interventionId = enrolment.interventionId();
        this.kind = kind;
        this.plannedAt = plannedAt;
        this.recordedAt = now;
    }

    private Meeting(UUID id, Meeting before, Instant plannedAt, Instant now) {
        this.id = id;
        this.enrolmentId = before.enrolmentId;
        this.participantId = before.participantId;
        this.host = before.host;
        this.waiverId = before.waiverId;
        this.referralId = before.referralId;
        this.interventionId = before.interventionId;
        this.kind = before.kind;
        this.plannedAt = plannedAt;
        this.rebooks = before.id;
        this.recordedAt = now;
    }

    /**
     * Asks one more to come.
     *
     * @param invitation resolved: with the authorities of the enrolment
     */
    public void invite(UUID inviteeId, Invitation invitation) {
        invitees.add(new Invitee(inviteeId, this, invitees.size() + 1, invitation));
    }

    public void hold(LocalDate on, Set<InvitedParty> present) {
        move(MeetingMove.HOLD);
        if (!present.stream().allMatch(this::isInvited)) {
            throw new MeetingRule.NotInvited();
        }
        state = MeetingState.HELD;
        heldOn = on;
        invitees.forEach(invitee -> invitee.came(present.contains(invitee.party())));
    }

    public void cancel(LocalDate on, InvitedParty by) {
        move(MeetingMove.CANCEL);
        if (!isInvited(by)) {
            throw new MeetingRule.NotInvited();
        }
        state = MeetingState.CANCELLED;
        cancelledOn = on;
        cancelledBy = by;
        invitees.forEach(invitee -> invitee.rebookSince(on));
    }

    /** The meeting that stands for this one, for the caller to invite the same parties to. */
    public Meeting rebook(UUID newId, Instant newDate, Instant now) {
        move(MeetingMove.REBOOK);
        state = MeetingState.REBOOKED;
        rebookedAs = newId;
        invitees.forEach(invitee -> invitee.rebookSince(null));
        return new Meeting(newId, this, newDate, now);
    }

    private void move(MeetingMove move) {
        if (!state.allows(move)) {
            throw new IllegalMove(
                    state.name(),
                    state.allowedMoves().stream().map(MeetingMove::name).toList(),
                    Text.of(
                            "Mötet har redan ett svar: " + state + ".",
                            "The meeting has an answer already: " + state + "."));
        }
    }

    /** The host's own meeting needs no invitation of it. */
    private boolean isInvited(InvitedParty party) {
        return party == InvitedParty.HOST
                || invitees.stream().anyMatch(invitee -> invitee.party() == party);
    }

    /** Invited authorities other than the host that are among those who may know. */
    public List<AuthorityId> invitedAmong(Collection<AuthorityId> mayKnow) {
        return invitations().stream()
                .map(Invitation::authority)
                .filter(Objects::nonNull)
                .filter(invited -> !invited.equals(host))
                .filter(mayKnow::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it is invited, that unit of it where the invitation names one. */
    public boolean invites(AuthorityId authority, String unit) {
        return invitations().stream()
                .filter(invitation -> authority.equals(invitation.authority()))
                .anyMatch(
                        invitation -> invitation.unit() == null || invitation.unit().equals(unit));
    }

    public List<Invitation> invitations() {
        return attendances().stream().map(Attendance::invitation).toList();
    }

    public List<Attendance> attendances() {
        return invitees.stream().map(Invitee::attendance).toList();
    }

    /** The case that the host may tell of by edges. */
    public CaseOfPerson told() {
        return new CaseOfPerson(host, participantId, waiverId);
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID participantId() {
        return participantId;
    }

    public AuthorityId host() {
        return host;
    }

    public UUID referralId() {
        return referralId;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public MeetingState state() {
        return state;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable LocalDate cancelledOn() {
        return cancelledOn;
    }

    public @Nullable InvitedParty cancelledBy() {
        return cancelledBy;
    }

    public @Nullable UUID rebooks() {
        return rebooks;
    }

    public @Nullable UUID rebookedAs() {
        return rebookedAs;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
