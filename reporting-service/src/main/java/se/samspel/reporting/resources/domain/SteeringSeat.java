package se.samspel.reporting.resources.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A seat in a steering group.
 *
 * @param role CHAIR, MEMBER or SUBSTITUTE
 * @param vacant nobody represents the member
 */
public record SteeringSeat(
        MemberName party, String role, LocalDate from, @Nullable LocalDate to, boolean vacant) {

    long daysIn(Period period) {
        return new Stay(from, to).daysIn(period);
    }

    boolean isThereOn(LocalDate day) {
        return new Stay(from, to).isThereOn(day);
    }
}
