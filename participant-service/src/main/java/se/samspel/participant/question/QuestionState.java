package se.samspel.participant.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.participant.question.domain.QuestionType;

/** What this service uses of a question's events: one version of it. */
record QuestionState(
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
        State state) {

    record Choice(String code, Text text) {}

    enum State {
        OPEN,
        NEEDS_APPROVAL
    }
}
