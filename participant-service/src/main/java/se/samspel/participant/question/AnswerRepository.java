package se.samspel.participant.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.question.domain.AnswerChange;
import se.samspel.participant.question.domain.QuestionAnswer;

/** Answers to questions, with what they have been. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<QuestionAnswer, UUID> {

    private static final int SHOWN = 500;

    @Nullable QuestionAnswer of(UUID enrolmentId, UUID questionId) {
        return find("enrolmentId = ?1 and questionId = ?2", enrolmentId, questionId).firstResult();
    }

    void add(AnswerChange change) {
        getEntityManager().persist(change);
    }

    /** The latest first. */
    List<AnswerChange> historyOf(UUID enrolmentId, UUID questionId) {
        return getEntityManager()
                .createQuery(
                        "select c from AnswerChange c join QuestionAnswer a on a.id = c.answerId"
                                + " where a.enrolmentId = :enrolment and a.questionId = :question"
                                + " order by c.version desc",
                        AnswerChange.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("question", questionId)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
