package se.samspel.participant.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.question.domain.AnswerChange;
import se.samspel.participant.question.domain.AnswerRule;
import se.samspel.participant.question.domain.QuestionAnswer;
import se.samspel.participant.question.domain.QuestionHistory;
import se.samspel.participant.question.domain.QuestionVersion;

/** What a host asks in an enrolment, and what the person answers. */
@ApplicationScoped
class AnswerService {

    private final EnrolmentRepository enrolments;
    private final QuestionRows questions;
    private final AnswerRepository answers;
    private final AccessLog accessLog;
    private final CurrentCaller caller;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    AnswerService(
            EnrolmentRepository enrolments,
            QuestionRows questions,
            AnswerRepository answers,
            AccessLog accessLog,
            CurrentCaller caller,
            Acting acting,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today) {
        this.enrolments = enrolments;
        this.questions = questions;
        this.answers = answers;
        this.accessLog = accessLog;
        this.caller = caller;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    /**
     * @param on null: today
     */
    @Transactional
    AskedQuestionsView asked(UUID enrolmentId, @Nullable LocalDate on) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        accessed("read-questions", enrolment);
        return new AskedQuestionsView(
                questions.asked(
                        new QuestionRows.Occasion(
                                enrolment.id(),
                                enrolment.interventionId(),
                                enrolment.associationId(),
                                enrolment.host(),
                                on == null ? today.today() : on)));
    }

    @Transactional
    AnswerHistoryView history(UUID enrolmentId, UUID questionId) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        List<AnswerChange> changes = answers.historyOf(enrolmentId, questionId);
        if (changes.isEmpty()) {
            throw Problem.notFound();
        }
        accessed("read-answer-history", enrolment);
        return AnswerHistoryView.of(changes);
    }

    @Transactional
    Outcome read(UUID enrolmentId, UUID questionId) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        QuestionAnswer answer = answers.of(enrolmentId, questionId);
        if (answer == null) {
            throw Problem.notFound();
        }
        accessed("read-answer", enrolment);
        return Outcome.ok(AnswerView.of(answer), path(answer), answer.version());
    }

    @Transactional
    Outcome answer(UUID enrolmentId, UUID questionId, AnswerRequest request) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        List<QuestionVersion> versions =
                questions.versions(questionId, enrolment.associationId(), enrolment.host());
        if (versions.isEmpty()) {
            throw Problem.notFound();
        }
        QuestionAnswer known = answers.of(enrolmentId, questionId);
        ifMatch.checkPut(known == null ? null : known.version());
        enrolment.refuseCorrected();
        FutureActDate.refuse("answeredOn", request.answeredOn(), today.today());
        QuestionAnswer answer =
                known == null
                        ? new QuestionAnswer(ids.next(), enrolmentId, questionId, enrolment.host())
                        : known;
        give(answer, new QuestionHistory(versions), request, enrolment.interventionId());
        answers.persistAndFlush(answer);
        answers.add(new AnswerChange(ids.next(), answer, acting.user()));
        accessed("answer-question", enrolment);
        var outcome = Outcome.ok(AnswerView.of(answer), path(answer), answer.version());
        return known == null ? outcome.answering(201) : outcome;
    }

    private void give(
            QuestionAnswer answer,
            QuestionHistory question,
            AnswerRequest request,
            UUID interventionId) {
        try {
            QuestionVersion asked =
                    question.asked(request.version(), request.answeredOn(), interventionId);
            answer.give(request.checkedBy(asked.form()), clock.instant());
        } catch (AnswerRule broken) {
            throw pointedAt(broken);
        }
    }

    /** 422 that names the field besides the rule. */
    private static Problem pointedAt(AnswerRule broken) {
        return Problem.of(
                        422,
                        broken.code(),
                        Text.of("Svaret tas inte emot", "The answer is refused"))
                .detail(broken.text())
                .error(broken.pointer(), broken.code(), broken.text());
    }

    private void accessed(String operation, Enrolment enrolment) {
        accessLog.record(
                operation,
                enrolment.host(),
                List.of(enrolment.participantId()),
                List.of(enrolment.id()));
    }

    private static String path(QuestionAnswer answer) {
        return "/enrolments/" + answer.enrolmentId() + "/answers/" + answer.questionId();
    }
}
