package se.samspel.funding.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.question.domain.Question;
import se.samspel.funding.question.domain.QuestionRule;
import se.samspel.funding.question.domain.RefusedWords;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Defines an association's questions, version after version, and tells hosts of them. */
@ApplicationScoped
class QuestionService {

    private final QuestionRepository questions;
    private final MemberRepository members;
    private final InterventionRepository interventions;
    private final RefusedWords refusedWords;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final FundingEvents events;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    QuestionService(
            QuestionRepository questions,
            MemberRepository members,
            InterventionRepository interventions,
            RefusedWords refusedWords,
            Idempotency idempotency,
            IfMatch ifMatch,
            FundingEvents events,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.questions = questions;
        this.members = members;
        this.interventions = interventions;
        this.refusedWords = refusedWords;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.events = events;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome define(String associationId, QuestionRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("define-question", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, UUID.fromString(replay.resourceId()));
        }
        members.refuseUnlessVisible(associationId);
        var identity = new Question.Identity(id, associationId, request.key(), clock.instant());
        if (questions.has(associationId, request.key())) {
            throw new QuestionRule.KeyTaken();
        }
        Question defined =
                Question.define(identity, request.type(), request.definition(), refusedWords);
        refuseForeign(defined);
        questions.persistAndFlush(defined);
        return told(defined);
    }

    @Transactional
    Outcome follow(UUID id, QuestionVersionRequest request) {
        return change(
                "define-question-version",
                id,
                request,
                question -> question.follow(request.definition(), refusedWords, clock.instant()));
    }

    @Transactional
    Outcome close(UUID id, QuestionClosingRequest request) {
        return change(
                "close-question",
                id,
                request,
                question -> question.close(request.validUntil(), refusedWords, clock.instant()));
    }

    private Outcome change(String operation, UUID id, Object request, Consumer<Question> act) {
        caller.association();
        if (idempotency.claim(operation, request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, id);
        }
        Question question = questions.toChange(id);
        ifMatch.check(question.version());
        act.accept(question);
        refuseForeign(question);
        questions.flush();
        return told(question);
    }

    @Transactional
    QuestionView read(UUID id) {
        return QuestionView.of(questions.visible(id));
    }

    @Transactional
    List<QuestionView> list(String associationId, PageQuery page) {
        List<Question> found = questions.page(associationId, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found.stream().map(QuestionView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return questions.countOf(associationId);
    }

    /** 422 where an intervention is none of the association's. */
    private void refuseForeign(Question question) {
        List<UUID> asked = question.latest().definition().interventionIds();
        if (asked.isEmpty()) {
            return;
        }
        long own =
                interventions.count(
                        "associationId = ?1 and id in ?2", question.associationId(), asked);
        if (own < asked.size()) {
            throw Problem.unknownReference(
                    "/interventionIds",
                    Text.of(
                            "En insats i interventionIds är inte förbundets.",
                            "An intervention in interventionIds is not the association's."));
        }
    }

    private Outcome told(Question question) {
        QuestionDefined state = QuestionDefined.of(question);
        events.tell("question.defined", state.eventKey(), state);
        return Outcome.created(QuestionView.of(question), path(question), question.version());
    }

    private Outcome replayed(Claim.Replay replay, UUID id) {
        Question earlier = questions.visible(id);
        return Outcome.replayed(replay, QuestionView.of(earlier), path(earlier), earlier.version());
    }

    private static String path(Question question) {
        return "/questions/" + question.id();
    }
}
