package se.samspel.participant.question.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is asked from a day on.
 *
 * @param validUntil the last day; null while none is decided
 * @param interventionIds where it is asked; none: in all of the association's
 * @param askedHereFrom when this host's officer approved its wording, or validFrom where it needs
 *     no approval; null while it waits for one
 */
public record QuestionVersion(
        long version,
        AnswerForm form,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<UUID> interventionIds,
        @Nullable LocalDate askedHereFrom) {

    public QuestionVersion {
        interventionIds = List.copyOf(interventionIds);
    }

    boolean hasBegunOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    boolean isOverOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    boolean isApprovedOn(LocalDate day) {
        return askedHereFrom != null && !askedHereFrom.isAfter(day);
    }

    boolean isAskedIn(UUID interventionId) {
        return interventionIds.isEmpty() || interventionIds.contains(interventionId);
    }
}
