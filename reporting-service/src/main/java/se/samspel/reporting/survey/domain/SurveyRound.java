package se.samspel.reporting.survey.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One asking of one group.
 *
 * @param intervention whose round it is; null for an association's own
 * @param forms how many came in; null before they have
 * @param closed whether nothing will change any more, so that others may read it
 */
public record SurveyRound(
        UUID id,
        RespondentGroup group,
        String association,
        @Nullable UUID intervention,
        LocalDate from,
        LocalDate to,
        @Nullable Integer invited,
        @Nullable Integer forms,
        boolean closed) {

    /**
     * The same group, in a round that ended in the same year and is closed, or the round itself.
     */
    boolean isComparedWith(SurveyRound mine) {
        boolean same = id.equals(mine.id());
        return same || closed && group == mine.group() && to.getYear() == mine.to().getYear();
    }
}
