package se.samspel.participant.enrolment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
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
@Personal(
        categories = {"CASE_STATUS", "OUTCOME"},
        what =
                "An enrolment at a host: dates, state, exit, answer about follow-up. "
                        + "En inskrivning.")
public class Enrolment extends Admitted {

    @Column
    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column private LocalDate startedOn;
    private boolean startedInGroup;
    @Embedded private GroupStart groupStart = GroupStart.NONE;
    @Embedded private @Nullable Trial trial;
    @Embedded private @Nullable Pausing pausing;
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
        super(id, admission);
        this.startedOn = terms.startedOn();
        this.startedInGroup = terms.startedInGroup();
        this.groupStart = terms.groupStart();
        this.trial = terms.trial();
        this.state = terms.stateOn(today);
        this.responsibility = responsibility;
        this.recordedAt = now;
        this.changedAt = now;
    }

    /** The trial is over. */
    public void activate(Instant now) {
        onTrial();
        state = EnrolmentState.ACTIVE;
        changedAt = now;
    }

    /**
     * @param decision read only while it is a trial
     */
    public void decideTrial(Supplier<TrialDecision> decision, Instant now) {
        Trial decided = onTrial().decide(decision.get(), startedOn);
        trial = decided;
        changedAt = now;
        if (decided.outcome() == TrialOutcome.CONTINUES) {
            state = EnrolmentState.ACTIVE;
        }
    }

    public void pause(LocalDate on) {
        EnrolmentState paused = after(EnrolmentMove.PAUSE);
        pausing = pausing().pause(on, startedOn);
        state = paused;
    }

    public void resume(LocalDate on) {
        EnrolmentState resumed = after(EnrolmentMove.RESUME);
        pausing = pausing().resume(on);
        state = resumed;
    }

    public void answerFollowUp(FollowUpConsent answer, LocalDate on) {
        refuseCorrected();
        if (followUpConsent != null) {
            throw illegal(
                    Text.of(
                            "Frågan om uppföljning är redan besvarad.",
                            "The question of follow-up is answered already."));
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
                    Text.of(
                            "Situationen " + at + " finns redan.",
                            "The situation " + at + " is there already."));
        }
        situations.add(
                new Situation(situationId, this, measured.get().following(startedOn, endedOn)));
        changedAt = now;
    }

    public void end(Exit exit) {
        EnrolmentState ended = after(EnrolmentMove.END);
        exit.check(startedOn);
        pausing = pausing().end(exit.endedOn());
        state = ended;
        endedOn = exit.endedOn();
        exitReason = exit.reason();
        exitDestination = exit.destination();
        earlyDropout = exit.earlyDropout();
    }

    public void correct(Instant now) {
        state = after(EnrolmentMove.CORRECT);
        correctedAt = now;
    }

    /** How this enrolment is to be counted now. */
    public Counted countsAs(Protection protection) {
        return Counted.as(protection, followUpConsent);
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

    private EnrolmentState after(EnrolmentMove move) {
        EnrolmentState next = move.from(state);
        if (next == null) {
            throw illegal(move.refusal());
        }
        return next;
    }

    private Trial onTrial() {
        if (state != EnrolmentState.TRIAL || trial == null) {
            throw illegal(Text.of("Prövotiden är redan slut.", "The trial is over already."));
        }
        return trial;
    }

    private Pausing pausing() {
        return pausing == null ? Pausing.NEVER : pausing;
    }

    /** What was registered by mistake takes nothing more: answered 409. */
    public void refuseCorrected() {
        if (state == EnrolmentState.CORRECTED) {
            throw illegal(
                    Text.of(
                            "Inskrivningen är rättad som felregistrerad.",
                            "The enrolment is corrected as registered by mistake."));
        }
    }

    private IllegalMove illegal(Text why) {
        List<String> moves = state.allowedMoves().stream().map(EnrolmentMove::name).toList();
        return new IllegalMove(state.name(), moves, why);
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

    public GroupStart groupStart() {
        return groupStart;
    }

    public @Nullable Trial trial() {
        return trial;
    }

    public @Nullable LocalDate trialEndsOn() {
        return trial == null ? null : trial.endsOn();
    }

    /** Since when it is paused; null where it isn't. */
    public @Nullable LocalDate pausedOn() {
        return state == EnrolmentState.PAUSED ? pausing().pausedOn() : null;
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
