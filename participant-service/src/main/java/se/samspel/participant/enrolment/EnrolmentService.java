package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.admission.Admissions;
import se.samspel.participant.admission.domain.Admission;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.EnrolmentActs.Act;
import se.samspel.participant.enrolment.domain.Counted;
import se.samspel.participant.enrolment.domain.DateOutOfReach;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentChange;
import se.samspel.participant.enrolment.domain.EnrolmentState;
import se.samspel.participant.enrolment.domain.GroupStart;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Responsibility;
import se.samspel.participant.startgroup.StartGroups;

/** What the host does with an enrolment, from its start to its exit or correction. */
@ApplicationScoped
class EnrolmentService {

    private final EnrolmentActs acts;
    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final Admissions admissions;
    private final StartGroups startGroups;
    private final EnrolmentAnnouncements announcements;
    private final EnrolmentRecords records;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    EnrolmentService(
            EnrolmentActs acts,
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            Admissions admissions,
            StartGroups startGroups,
            EnrolmentAnnouncements announcements,
            EnrolmentRecords records,
            CurrentCaller caller,
            Acting acting,
            Idempotency idempotency,
            Ids ids,
            Clock clock,
            Today today) {
        this.acts = acts;
        this.enrolments = enrolments;
        this.participants = participants;
        this.admissions = admissions;
        this.startGroups = startGroups;
        this.announcements = announcements;
        this.records = records;
        this.caller = caller;
        this.acting = acting;
        this.idempotency = idempotency;
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
            return acts.now(operation, enrolments.own(first, caller.authority())).as(claim);
        }
        Admission admission =
                admissions.admit(request.referralId(), caller.authority(), request.startedOn());
        FutureActDate.refuse("startedOn", request.startedOn(), today.today());
        Participant participant = participants.ofCase(admission.participantId(), admission.host());
        var enrolment =
                new Enrolment(
                        id,
                        admission,
                        request.terms(groupStart(request.startGroupId(), admission)),
                        Responsibility.of(acting.unit()),
                        today.today(),
                        clock.instant());
        participants.hold(participant);
        announcements.count(enrolment, participant);
        enrolments.persist(enrolment);
        enrolments.flush();
        EnrolmentChange begun = records.changed(enrolment, participant, null);
        announcements.announceState(enrolment);
        return acts.answer(operation, enrolment, EnrolmentStory.begun(begun));
    }

    private GroupStart groupStart(@Nullable UUID startGroupId, Admission admission) {
        return startGroupId == null
                ? GroupStart.NONE
                : new GroupStart(
                        startGroupId,
                        startGroups.isFull(
                                startGroupId, admission.interventionId(), admission.host()));
    }

    @Transactional
    Outcome answerFollowUp(UUID id, FollowUpConsentRequest request) {
        return acts.act(
                new Act("answer-follow-up", 201, false),
                id,
                request,
                (enrolment, participant) -> {
                    participants.hold(participant);
                    enrolment.answerFollowUp(request.answer(), request.on());
                    FutureActDate.refuse(request.field(), request.on(), today.today());
                    announcements.count(enrolment, participant);
                    if (enrolment.counted() == Counted.RECORDED) {
                        enrolments.flush();
                        announcements.countAgain(enrolment, participant);
                    }
                });
    }

    @Transactional
    Outcome addSituation(UUID id, SituationRequest request) {
        return acts.act(
                new Act("record-situation", 201, false),
                id,
                request,
                (enrolment, participant) -> {
                    enrolment.add(ids.next(), request.at(), request::measurement, clock.instant());
                    FutureActDate.refuse("measuredOn", request.measuredOn(), today.today());
                    DateOutOfReach.refuse(
                            "measuredOn", request.measuredOn(), enrolment, today.today());
                });
    }

    @Transactional
    Outcome end(UUID id, ExitRequest request) {
        return acts.act(
                new Act("end-enrolment", 200, true),
                id,
                request,
                (enrolment, participant) -> {
                    boolean wasPaused = enrolment.state() == EnrolmentState.PAUSED;
                    enrolment.end(request.exit());
                    FutureActDate.refuse("endedOn", request.endedOn(), today.today());
                    if (wasPaused) {
                        enrolments.endPause(enrolment, request.endedOn());
                    }
                    acts.tellChange(enrolment, participant, null);
                });
    }

    @Transactional
    Outcome correct(UUID id, CorrectionRequest request) {
        return acts.act(
                new Act("correct-enrolment", 200, true),
                id,
                request,
                (enrolment, participant) -> {
                    Instant now = clock.instant();
                    enrolment.correct(now);
                    announcements.takeBack(enrolment, participant);
                    acts.tellChange(enrolment, participant, request.reason());
                });
    }

    @Transactional
    Outcome read(UUID id) {
        return acts.now("read-enrolment", enrolments.own(id, caller.authority()));
    }
}
