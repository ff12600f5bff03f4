package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.DateOutOfReach;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.plan.domain.Activity;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** What the host records of a plan's activities. */
@ApplicationScoped
class ActivityService {

    private final ActivityRepository activities;
    private final ActivityTexts texts;
    private final ActivityRecords records;
    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    ActivityService(
            ActivityRepository activities,
            ActivityTexts texts,
            ActivityRecords records,
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today) {
        this.activities = activities;
        this.texts = texts;
        this.records = records;
        this.enrolments = enrolments;
        this.participants = participants;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome add(UUID enrolmentId, ActivityRequest request) {
        String operation = "add-activity";
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        Participant participant = participants.findById(enrolment.participantId());
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            Activity added = activities.ofHost(first, enrolment.host());
            return now(operation, added, participant).as(claim);
        }
        enrolment.refuseCorrected();
        DateOutOfReach.refuse("dueOn", request.dueOn(), enrolment, today.today());
        byte[] text = texts.activity(participant, id, request.activity());
        var activity = new Activity(id, enrolment, text, request.terms(), clock.instant());
        activities.persist(activity);
        activities.flush();
        records.changed(activity);
        return now(operation, activity, participant);
    }

    @Transactional
    Outcome answer(UUID id, ActivityOutcomeRequest request) {
        return move(
                "answer-activity",
                id,
                request,
                opened -> {
                    byte[] note = texts.note(opened.participant(), id, request.note());
                    opened.activity().answer(request.doneOn(), request.outcome(), note);
                    FutureActDate.refuse("doneOn", request.doneOn(), today.today());
                    DateOutOfReach.refuse(
                            "doneOn", request.doneOn(), opened.enrolment(), today.today());
                });
    }

    @Transactional
    Outcome postpone(UUID id, PostponementRequest request) {
        return move(
                "postpone-activity",
                id,
                request,
                opened -> {
                    opened.activity().postpone(request.dueOn());
                    DateOutOfReach.refuse(
                            "dueOn", request.dueOn(), opened.enrolment(), today.today());
                });
    }

    /** An activity with whose it is. */
    private record Opened(Activity activity, Enrolment enrolment, Participant participant) {}

    private interface Change {
        void make(Opened opened);
    }

    private Outcome move(String operation, UUID id, Object request, Change change) {
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        Activity activity = activities.ofHost(id, caller.authority());
        Enrolment enrolment = enrolments.own(activity.enrolmentId(), activity.host());
        Participant participant = participants.findById(activity.participantId());
        if (claim instanceof Claim.Replay) {
            return now(operation, activity, participant).as(claim);
        }
        ifMatch.check(activity.version());
        enrolment.refuseCorrected();
        change.make(new Opened(activity, enrolment, participant));
        activities.flush();
        records.changed(activity);
        return now(operation, activity, participant).answering(200);
    }

    private Outcome now(String operation, Activity activity, Participant participant) {
        records.accessed(operation, activity);
        return Outcome.created(
                texts.whole(participant, activity),
                "/activities/" + activity.id(),
                activity.version());
    }
}
