package se.samspel.funding.question;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.question.domain.Question;
import se.samspel.funding.question.domain.QuestionVersion;

/** Tells of every version of the questions of an association that has come whole. */
@ApplicationScoped
public class QuestionsTold {

    private final QuestionRepository questions;
    private final FundingEvents events;

    QuestionsTold(QuestionRepository questions, FundingEvents events) {
        this.questions = questions;
        this.events = events;
    }

    public void tellAll(String associationId) {
        for (Question question :
                questions.list(
                        "from Question q left join fetch q.versions v where q.associationId = ?1"
                                + " order by q.id, v.key.number",
                        associationId)) {
            for (QuestionVersion version : question.versions()) {
                QuestionDefined state = QuestionDefined.of(question, version);
                events.tell("question.defined", state.eventKey(), state);
            }
        }
    }
}
