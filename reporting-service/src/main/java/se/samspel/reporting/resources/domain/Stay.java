package se.samspel.reporting.resources.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * The days of a seat.
 *
 * @param to the last day, or nothing while it goes on
 */
record Stay(LocalDate from, @Nullable LocalDate to) {

    long daysIn(Period period) {
        LocalDate first = from.isAfter(period.from()) ? from : period.from();
        LocalDate last = to == null || to.isAfter(period.to()) ? period.to() : to;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    boolean isThereOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
