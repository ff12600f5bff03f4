package se.samspel.funding.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.question.domain.Choice;
import se.samspel.funding.question.domain.Question;
import se.samspel.funding.question.domain.QuestionState;
import se.samspel.funding.question.domain.QuestionType;
import se.samspel.funding.question.domain.QuestionVersion;
import se.samspel.kit.value.Text;

/**
 * {@code question.defined}: one version of a question. Each has a key of its own, since an answer
 * given by an earlier version is tested against that one.
 */
record QuestionDefined(
        UUID questionId,
        long version,
        String associationId,
        String key,
        QuestionType type,
        Text text,
        List<Choice> choices,
        @Nullable String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int order,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable List<UUID> interventionIds,
        QuestionState state) {

    static QuestionDefined of(Question question) {
        return of(question, question.latest());
    }

    static QuestionDefined of(Question question, QuestionVersion version) {
        var definition = version.definition();
        return new QuestionDefined(
                question.id(),
                version.number(),
                question.associationId(),
                question.key(),
                question.type(),
                definition.wording().text(),
                definition.wording().choices(),
                definition.limits().unit(),
                definition.limits().min(),
                definition.limits().max(),
                definition.order(),
                definition.validity().from(),
                definition.validity().until(),
                definition.interventionIds().isEmpty() ? null : definition.interventionIds(),
                version.state());
    }

    String eventKey() {
        return questionId + "/" + version;
    }
}
