package se.samspel.reporting.resources.domain;

import java.time.LocalDate;
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
        return new Stay(from, to).daysIn(period);
    }

    boolean isThereOn(LocalDate day) {
        return new Stay(from, to).isThereOn(day);
    }
}
