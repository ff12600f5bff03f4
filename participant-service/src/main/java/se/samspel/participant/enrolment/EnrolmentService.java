package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.admission.Admissions;
import se.samspel.participant.admission.domain.Admission;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Responsibility;

/** What the host does with an enrolment, from its start to its exit or correction. */
@ApplicationScoped
class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final Admissions admissions;
    private final EnrolmentAnnouncements announcements;
    private final EnrolmentRecords records;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    EnrolmentService(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            Admissions admissions,
            EnrolmentAnnouncements announcements,
            EnrolmentRecords records,
            CurrentCaller caller,
            Acting acting,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.admissions = admissions;
        this.announcements = announcements;
        this.records = records;
        this.caller = caller;
        this.acting = acting;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome start(EnrolmentRequest request) {
        String operation = "start-enrolment";
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return now(operation, enrolments.own(first, caller.authority())).as(claim);
        }
        Admission admission =
                admissions.admit(request.referralId(), caller.authority(), request.startedOn());
        FutureActDate.refuse("startedOn", request.startedOn(), today.today());
        Participant participant = participants.ofCase(admission.participantId(), admission.host());
        var enrolment =
                new Enrolment(
                        id,
                        admission,
                        request.terms(),
                        Responsibility.of(acting.unit()),
                        today.today(),
                        clock.instant());
        announcements.count(enrolment, participant);
        enrolments.persist(enrolment);
        enrolments.flush();
        records.changed(enrolment, participant, null);
        announcements.announceState(enrolment);
        return now(operation, enrolment);
    }

    @Transactional
    Outcome answerFollowUp(UUID id, FollowUpConsentRequest request) {
        return act(
                new Act("answer-follow-up", 201, false),
                id,
                request,
                (enrolment, participant) -> {
                    enrolment.answerFollowUp(request.answer(), request.on());
                    FutureActDate.refuse(request.field(), request.on(), today.today());
                    announcements.count(enrolment, participant);
                });
    }

    @Transactional
    Outcome addSituation(UUID id, SituationRequest request) {
        return act(
                new Act("record-situation", 201, false),
                id,
                request,
                (enrolment, participant) -> {
                    enrolment.add(ids.next(), request.at(), request::measurement, clock.instant());
                    FutureActDate.refuse("measuredOn", request.measuredOn(), today.today());
                });
    }

    @Transactional
    Outcome end(UUID id, ExitRequest request) {
        return act(
                new Act("end-enrolment", 200, true),
                id,
                request,
                (enrolment, participant) -> {
                    enrolment.end(request.exit());
                    FutureActDate.refuse("endedOn", request.endedOn(), today.today());
                    enrolments.flush();
                    records.changed(enrolment, participant, null);
                    announcements.announceState(enrolment);
                });
    }

    @Transactional
    Outcome correct(UUID id, CorrectionRequest request) {
        return act(
                new Act("correct-enrolment", 200, true),
                id,
                request,
                (enrolment, participant) -> {
                    Instant now = clock.instant();
                    enrolment.correct(now);
                    announcements.takeBack(enrolment, participant);
                    enrolments.flush();
                    records.changed(enrolment, participant, request.reason());
                    announcements.announceState(enrolment);
                });
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-enrolment", enrolments.own(id, caller.authority()));
    }

    /**
     * @param conditional whether the caller must name the version that it has read
     */
    private record Act(String operation, int status, boolean conditional) {}

    private Outcome act(
            Act act, UUID id, Object request, BiConsumer<Enrolment, Participant> change) {
        Claim claim = idempotency.claim(act.operation(), request, id.toString(), act.status());
        Enrolment enrolment = enrolments.own(id, caller.authority());
        if (claim instanceof Claim.Replay) {
            return now(act.operation(), enrolment).as(claim);
        }
        if (act.conditional()) {
            ifMatch.check(enrolment.version());
        }
        Participant participant = participants.findById(enrolment.participantId());
        change.accept(enrolment, participant);
        enrolments.flush();
        announcements.send(enrolment, participant);
        return now(act.operation(), enrolment).answering(act.status());
    }

    private Outcome now(String operation, Enrolment enrolment) {
        records.accessed(operation, enrolment);
        return Outcome.created(
                EnrolmentView.of(enrolment), "/enrolments/" + enrolment.id(), enrolment.version());
    }
}
