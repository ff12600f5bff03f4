package se.samspel.participant.enrolment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import se.samspel.participant.admission.domain.Admission;
import se.samspel.participant.registry.domain.Protection;
import se.samspel.participant.registry.domain.Responsibility;

/**
 * A person's time in an intervention, from the start (as a rule on trial) to the exit. The host
 * asks for the follow-up consent, measures situations before and after, and closes it. What was
 * registered by mistake is corrected: it counts nowhere and its referral may be enrolled anew.
 */
@Entity
public class Enrolment {

    @Id private UUID id;
    @Column private AuthorityId host;
    @Column private UUID participantId;
    @Column private UUID referralId;
    private @Nullable UUID waiverId;
    @Column private UUID interventionId;
    @Column private String associationId;
    @Column private AuthorityId referringAuthority;
    private @Nullable AuthorityId incomeAuthority;

    @Column
    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column private LocalDate startedOn;
    private boolean startedInGroup;
    private @Nullable LocalDate trialEndsOn;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitReason exitReason;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitDestination exitDestination;

    private boolean earlyDropout;

    @Enumerated(EnumType.STRING)
    private @Nullable FollowUpConsent followUpConsent;

    private @Nullable LocalDate followUpOn;

    @Column
    @Enumerated(EnumType.STRING)
    private Counted counted = Counted.NOT_YET;

    private @Nullable Instant correctedAt;
    @Embedded private Responsibility responsibility;
    @Version private long version = 1;
    @Column private Instant recordedAt;
    // Raises the version when a situation alone has been added.
    @Column private Instant changedAt;

    @OneToMany(mappedBy = "enrolment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Situation> situations = new ArrayList<>();

    protected Enrolment() {}

    public Enrolment(
            UUID id,
            Admission admission,
            EnrolmentTerms terms,
            Responsibility responsibility,
            LocalDate today,
            Instant now) {
        this.id = id;
        this.host = admission.host();
        this.participantId = admission.participantId();
        this.referralId = admission.referralId();
        this.waiverId = admission.waiverId();
        this.interventionId = admission.interventionId();
        this.associationId = admission.associationId();
        this.referringAuthority = admission.referringAuthority();
        this.incomeAuthority = admission.incomeAuthority();
        this.startedOn = terms.startedOn();
        this.startedInGroup = terms.startedInGroup();
        this.trialEndsOn = terms.trialEndsOn();
        this.state = terms.stateOn(today);
        this.responsibility = responsibility;
        this.recordedAt = now;
        this.changedAt = now;
    }

    /** The trial is over. */
    public void activate(Instant now) {
        if (state != EnrolmentState.TRIAL) {
            throw illegal("Prövotiden är redan slut.", "The trial is over already.");
        }
        state = EnrolmentState.ACTIVE;
        changedAt = now;
    }

    public void answerFollowUp(FollowUpConsent answer, LocalDate on) {
        refuseCorrected();
        if (followUpConsent != null) {
            throw illegal(
                    "Frågan om uppföljning är redan besvarad.",
                    "The question of follow-up is answered already.");
        }
        followUpConsent = answer;
        followUpOn = on;
    }

    /**
     * @param measured read only once the state allows it: a second of the same time is refused
     */
    public void add(
            UUID situationId, SituationTime at, Supplier<Measurement> measured, Instant now) {
        refuseCorrected();
        if (situations.stream().anyMatch(situation -> situation.at() == at)) {
            throw illegal(
                    "Situationen " + at + " finns redan.",
                    "The situation " + at + " is there already.");
        }
        situations.add(new Situation(situationId, this, measured.get()));
        changedAt = now;
    }

    public void end(Exit exit) {
        if (!state.allows(EnrolmentMove.END)) {
            throw illegal("Inskrivningen är inte öppen.", "The enrolment is not open.");
        }
        exit.check(startedOn);
        state = EnrolmentState.ENDED;
        endedOn = exit.endedOn();
        exitReason = exit.reason();
        exitDestination = exit.destination();
        earlyDropout = exit.earlyDropout();
    }

    public void correct(Instant now) {
        if (!state.allows(EnrolmentMove.CORRECT)) {
            throw illegal("Inskrivningen är redan rättad.", "The enrolment is corrected already.");
        }
        state = EnrolmentState.CORRECTED;
        correctedAt = now;
    }

    /**
     * How this enrolment is to be counted now: protected persons only as a number whatever they
     * answered (H5), others by their answer, and not at all before they have given one.
     */
    public Counted countsAs(Protection protection) {
        if (protection.hides() || followUpConsent == FollowUpConsent.REFUSED) {
            return Counted.ANONYMOUS;
        }
        return followUpConsent == FollowUpConsent.SIGNED ? Counted.RECORDED : Counted.NOT_YET;
    }

    public void count(Counted as) {
        counted = as;
    }

    /** What is told of it has changed though none of its own facts did: a new version. */
    public void touch(Instant now) {
        changedAt = now;
    }

    /** The case goes to these units and caseworkers. */
    public void assign(Responsibility to) {
        responsibility = to;
    }

    private void refuseCorrected() {
        if (state == EnrolmentState.CORRECTED) {
            throw illegal(
                    "Inskrivningen är rättad som felregistrerad.",
                    "The enrolment is corrected as registered by mistake.");
        }
    }

    private IllegalMove illegal(String sv, String en) {
        List<String> moves = state.allowedMoves().stream().map(EnrolmentMove::name).toList();
        return new IllegalMove(state.name(), moves, Text.of(sv, en));
    }

    public UUID id() {
        return id;
    }

    public AuthorityId host() {
        return host;
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID referralId() {
        return referralId;
    }

    public @Nullable UUID waiverId() {
        return waiverId;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public String associationId() {
        return associationId;
    }

    public AuthorityId referringAuthority() {
        return referringAuthority;
    }

    public @Nullable AuthorityId incomeAuthority() {
        return incomeAuthority;
    }

    public EnrolmentState state() {
        return state;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public boolean startedInGroup() {
        return startedInGroup;
    }

    public @Nullable LocalDate trialEndsOn() {
        return trialEndsOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable ExitReason exitReason() {
        return exitReason;
    }

    public @Nullable ExitDestination exitDestination() {
        return exitDestination;
    }

    public boolean earlyDropout() {
        return earlyDropout;
    }

    public @Nullable FollowUpConsent followUpConsent() {
        return followUpConsent;
    }

    public @Nullable LocalDate followUpOn() {
        return followUpOn;
    }

    public Counted counted() {
        return counted;
    }

    public Responsibility responsibility() {
        return responsibility;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<Measurement> situations() {
        return situations.stream().map(Situation::measurement).toList();
    }
}
