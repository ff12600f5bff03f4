package se.samspel.referral.course.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * One authority asks another to receive a person in an intervention, and learns what became of it.
 * The referrer submits; the host receives, holds the introductory visit, responds and queues; then
 * the referral follows the person's enrolment by itself until that ends. Each move is a {@link
 * Turn} with the act's own date; {@link Move} is the table of them.
 */
@Entity
@Table(name = "referral")
@Personal(
        categories = {"NEED", "CASE_STATUS", "QUEUE", "OUTCOME"},
        what = "A referral: parties, dates, state, codes, the need (encrypted). En remiss.")
public class Referral extends ReferralFacts {

    @Transient private final List<Turn> turns = new ArrayList<>();

    protected Referral() {}

    private Referral(UUID id, Submission submission, Instant recordedAt) {
        this.id = id;
        this.version = 1;
        this.recordedAt = recordedAt;
        this.interventionId = submission.interventionId();
        this.parties = submission.parties();
        this.subject = submission.subject();
        this.submittedOn = submission.submittedOn();
        this.state = ReferralState.SUBMITTED;
        this.texts = submission.texts();
        this.units = new Units(submission.unit(), null, null);
        this.externalReferrer = submission.externalReferrer();
        this.redirectedFrom = submission.redirectedFrom();
        this.toJointTeam = submission.toJointTeam();
        this.turns.add(new Turn(1, Move.SUBMIT, null, state, submittedOn, null));
    }

    public static Referral submit(UUID id, Submission submission, Instant recordedAt) {
        return new Referral(id, submission, recordedAt);
    }

    /** Also receives a completed referral again; the first reception's date stands. */
    public void receive(LocalDate on) {
        ActDatesOutOfOrder.refuse("receivedOn", on, "submittedOn", submittedOn);
        ActDatesOutOfOrder.refuse("receivedOn", on, "respondedOn", respondedOn());
        turn(Move.RECEIVE, on, null);
        receivedOn = receivedOn == null ? on : receivedOn;
    }

    /** The referrer answers what the host asked for. */
    public void complete(LocalDate on) {
        ActDatesOutOfOrder.refuse("completedOn", on, "respondedOn", respondedOn());
        turn(Move.COMPLETE, on, null);
    }

    /**
     * @param incomeAuthority who pays the person's income from now on; null where nobody else does
     * @param amended the referral's texts as they stand now
     */
    public void amend(
            LocalDate on, @Nullable AuthorityId incomeAuthority, @Nullable SealedTexts amended) {
        ActDatesOutOfOrder.refuse("amendedOn", on, "submittedOn", submittedOn);
        turn(Move.AMEND, on, null);
        if (units != null && !Objects.equals(incomeAuthority, parties.incomeAuthority())) {
            units = units.withoutIncomeUnit();
        }
        parties =
                new Parties(
                        parties.referringAuthority(),
                        parties.receivingAuthority(),
                        incomeAuthority);
        texts = amended;
    }

    /** Under which key more texts of this referral are sealed. */
    public void sealUnder(SealedTexts keyed) {
        texts = keyed;
    }

    /** The unit whose reception it was is responsible at the host from then on. */
    public void receivedBy(String unit) {
        units = units == null ? new Units(null, Units.named(unit), null) : units.receivedBy(unit);
    }

    /** A visit to a referral not received yet records the reception with its date. */
    public void visit(LocalDate on) {
        ActDatesOutOfOrder.refuse("visitedOn", on, "submittedOn", submittedOn);
        receiveFirst(on);
        version++;
        visitedOn = visitedOn == null || on.isBefore(visitedOn) ? on : visitedOn;
    }

    /**
     * As the other responses: to a referral not received yet it records the reception with its
     * date.
     */
    public void accept(LocalDate on) {
        respond(Move.ACCEPT, new Answered(ReferralResponse.ACCEPTED, on, null));
    }

    public void decline(LocalDate on, @Nullable DeclineReason reason) {
        respond(Move.DECLINE, new Answered(ReferralResponse.DECLINED, on, reason));
    }

    public void requestCompletion(LocalDate on) {
        respond(Move.REQUEST_COMPLETION, new Answered(ReferralResponse.NEEDS_COMPLETION, on, null));
    }

    public void queue(LocalDate on) {
        ActDatesOutOfOrder.refuse("queuedOn", on, "respondedOn", respondedOn());
        turn(Move.QUEUE, on, null);
        queueStay = new QueueStay(on, null, null);
    }

    /**
     * @param withReason the referral's texts with the reason added
     */
    public void withdraw(LocalDate on, @Nullable SealedTexts withReason) {
        refuseBeforeLatest("withdrawnOn", on);
        leaveQueue(on, LeftQueue.WITHDRAWN);
        turn(Move.WITHDRAW, on, null);
        closing = Closing.withdrawn(on);
        texts = withReason;
    }

    public void lapse(LocalDate on, LapseReason reason) {
        refuseBeforeLatest("lapsedOn", on);
        leaveQueue(on, LeftQueue.LAPSED);
        turn(Move.LAPSE, on, reason.name());
        closing = Closing.lapsed(on, reason);
    }

    /** Sends the referral on: it ends here. */
    public void redirect(Redirection to) {
        LocalDate on = to.redirectedOn();
        refuseBeforeLatest("redirectedOn", on);
        receiveFirst(on);
        leaveQueue(on, LeftQueue.REDIRECTED);
        turn(Move.REDIRECT, on, null);
        redirection = to;
    }

    /**
     * Follows what the host has recorded of the person's enrolment, in whatever order the news
     * arrives: the newest enrolment that isn't corrected counts. An enrolment is a fact: it also
     * takes over from a close that crossed it on the way.
     *
     * @param today the day of a correction, which has no act date of its own
     */
    public void follow(EnrolmentFact fact, LocalDate today) {
        boolean followed = enrolment != null && fact.id().equals(enrolment.enrolmentId());
        if (fact.corrected()) {
            if (enrolment != null && followed) {
                goBack(enrolment, today);
            }
            return;
        }
        if (enrolment != null && !followed) {
            if (fact.isOlderThan(enrolment.enrolmentId())) {
                return;
            }
            goBack(enrolment, today);
        }
        EnrolmentStay stay = enrolment == null ? enrol(fact) : enrolment;
        enrolment = stay.as(fact);
        if (fact.endedOn() != null && state == ReferralState.ENROLLED) {
            turn(fact.returned() ? Move.RETURN : Move.CLOSE, fact.endedOn(), null);
        } else if (followed && !enrolment.equals(stay)) {
            version++;
        }
    }

    private EnrolmentStay enrol(EnrolmentFact fact) {
        var stay = new EnrolmentStay(fact.id(), fact.startedOn(), null, state);
        leaveQueue(fact.startedOn(), LeftQueue.ENROLLED);
        advance(Move.ENROL, ReferralState.ENROLLED, fact.startedOn(), null);
        return stay;
    }

    private void goBack(EnrolmentStay left, LocalDate today) {
        ReferralState before = left.stateBeforeEnrolment();
        enrolment = null;
        if (before == ReferralState.QUEUED && queueStay != null) {
            queueStay = queueStay.back();
        }
        advance(Move.CORRECT, before, today, null);
    }

    private void respond(Move move, Answered answer) {
        LocalDate on = answer.respondedOn();
        ActDatesOutOfOrder.refuse("respondedOn", on, "submittedOn", submittedOn);
        ActDatesOutOfOrder.refuse("respondedOn", on, "receivedOn", receivedOn);
        receiveFirst(on);
        turn(move, on, answer.reasonCode());
        answered = answer;
    }

    private void receiveFirst(LocalDate on) {
        if (state == ReferralState.SUBMITTED) {
            receive(on);
        }
    }

    private void refuseBeforeLatest(String field, LocalDate on) {
        ActDatesOutOfOrder.refuse(field, on, "submittedOn", submittedOn);
        ActDatesOutOfOrder.refuse(field, on, "receivedOn", receivedOn);
        ActDatesOutOfOrder.refuse(field, on, "respondedOn", respondedOn());
        ActDatesOutOfOrder.refuse(field, on, "queuedOn", queuedOn());
    }

    private void leaveQueue(LocalDate on, LeftQueue as) {
        if (state == ReferralState.QUEUED && queueStay != null) {
            queueStay = queueStay.left(on, as);
        }
    }

    private void turn(Move move, LocalDate on, @Nullable String reason) {
        if (!move.startsFrom(state)) {
            throw new IllegalStateException(move + " does not start from " + state);
        }
        advance(move, move.to() == null ? state : move.to(), on, reason);
    }

    private void advance(Move move, ReferralState to, LocalDate on, @Nullable String reason) {
        version++;
        turns.add(new Turn(version, move, state, to, on, reason));
        state = to;
    }

    /** The moves made since the referral was read; empty afterwards. */
    public List<Turn> takeTurns() {
        List<Turn> made = List.copyOf(turns);
        turns.clear();
        return made;
    }
}
