package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.DateOutOfReach;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.plan.domain.Plan;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** Keeps an enrolment's plan as it was agreed on last. */
@ApplicationScoped
class PlanService {

    private final PlanRepository plans;
    private final PlanTexts texts;
    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Today today;

    PlanService(
            PlanRepository plans,
            PlanTexts texts,
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            CurrentCaller caller,
            IfMatch ifMatch,
            AccessLog accessLog,
            Clock clock,
            Today today) {
        this.plans = plans;
        this.texts = texts;
        this.enrolments = enrolments;
        this.participants = participants;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome agree(UUID enrolmentId, PlanRequest request) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        Optional<Plan> known = plans.ofEnrolment(enrolmentId);
        ifMatch.checkPut(known.map(Plan::version).orElse(null));
        enrolment.refuseCorrected();
        checkDay(request.agreedOn(), enrolment);
        Participant participant = participants.findById(enrolment.participantId());
        Plan plan = known.orElseGet(() -> new Plan(enrolment, clock.instant()));
        plan.agree(
                request.agreedOn(),
                texts.agreement(participant, enrolmentId, request.agreement()),
                texts.goals(participant, request.goals()),
                clock.instant());
        plans.persist(plan);
        plans.flush();
        Outcome now = now("agree-on-plan", plan, participant);
        return known.isPresent() ? now : now.answering(201);
    }

    private void checkDay(LocalDate agreedOn, Enrolment enrolment) {
        FutureActDate.refuse("agreedOn", agreedOn, today.today());
        DateOutOfReach.refuse("agreedOn", agreedOn, enrolment, today.today());
    }

    @Transactional
    Outcome read(UUID enrolmentId) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        Plan plan = plans.ofEnrolment(enrolmentId).orElseThrow(Problem::notFound);
        return now("read-plan", plan, participants.findById(enrolment.participantId()));
    }

    private Outcome now(String operation, Plan plan, Participant participant) {
        accessLog.record(
                operation, plan.host(), List.of(plan.participantId()), List.of(plan.enrolmentId()));
        return Outcome.ok(
                texts.view(participant, plan),
                "/enrolments/" + plan.enrolmentId() + "/plan",
                plan.version());
    }
}
