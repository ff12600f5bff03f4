package se.samspel.referral.queue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.LeftQueue;
import se.samspel.referral.priority.domain.PriorityPeriod;

/**
 * One referral's time in a queue, as the acts are dated.
 *
 * @param leftOn the first day on which it isn't in the queue any more; null while it is
 * @param periods when it was in a priority group or advised by the joint team
 */
public record Stay(
        UUID referralId,
        LocalDate submittedOn,
        LocalDate queuedOn,
        @Nullable LocalDate leftOn,
        @Nullable LeftQueue leftAs,
        List<PriorityPeriod> periods) {

    public boolean lasts(LocalDate day) {
        return !day.isBefore(queuedOn) && (leftOn == null || day.isBefore(leftOn));
    }
}
