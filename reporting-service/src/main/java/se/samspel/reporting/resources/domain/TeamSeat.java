package se.samspel.reporting.resources.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A seat in a team.
 *
 * @param agreedPercent of full time, as is {@code actualPercent}
 * @param to the last day, or nothing while it goes on
 */
public record TeamSeat(
        MemberName party,
        String function,
        int agreedPercent,
        int actualPercent,
        LocalDate from,
        @Nullable LocalDate to,
        boolean vacant,
        @Nullable String employer,
        boolean alreadyFinanced) {

    /** How many of the period's days the seat is there. */
    long daysIn(Period period) {
        LocalDate first = from.isAfter(period.from()) ? from : period.from();
        LocalDate last = to == null || to.isAfter(period.to()) ? period.to() : to;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    boolean isThereOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
