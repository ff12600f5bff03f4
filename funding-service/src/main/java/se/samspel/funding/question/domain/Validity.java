package se.samspel.funding.question.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a version is asked.
 *
 * @param until the last day; null while none is decided
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (until != null && until.isBefore(from)) {
            throw new QuestionRule.EndsBeforeItBegins();
        }
    }

    Validity closing(LocalDate lastDay) {
        return new Validity(from, lastDay);
    }
}
