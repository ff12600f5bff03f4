package se.samspel.referral.course.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fast an intervention takes from its queue.
 *
 * @param starts enrolments from the queue in the year up to the day that is looked from
 */
public record QueuePace(int starts) {

    // A mean of fewer says nothing, and would tell of single persons (SCB practice).
    private static final int FEWEST_STARTS = 5;

    /** Whole days, the last one begun counts; null with fewer than five starts. */
    @Nullable Integer daysUntil(int place, LocalDate today) {
        if (starts < FEWEST_STARTS) {
            return null;
        }
        long year = ChronoUnit.DAYS.between(today.minusYears(1), today);
        return Math.toIntExact(Math.ceilDiv(place * year, (long) starts));
    }
}
