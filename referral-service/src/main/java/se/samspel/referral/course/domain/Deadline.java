package se.samspel.referral.course.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when one step of a referral is due.
 *
 * @param beganOn the day that the period counts from
 * @param dueOn the last day, always a business day
 * @param metOn null while the step is awaited
 */
public record Deadline(
        DeadlineKind kind, LocalDate beganOn, LocalDate dueOn, @Nullable LocalDate metOn) {

    /** Whether the step is still awaited after its last day. */
    public boolean isPassed(LocalDate today) {
        return metOn == null && dueOn.isBefore(today);
    }
}
