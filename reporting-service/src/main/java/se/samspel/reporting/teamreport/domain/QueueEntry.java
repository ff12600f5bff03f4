package se.samspel.reporting.teamreport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A referral's time in the queue. */
public record QueueEntry(LocalDate queuedOn, @Nullable LocalDate leftOn) {

    /**
     * Queued on the day or before, and neither enrolled, withdrawn, lapsed nor returned by then.
     */
    boolean isWaitingAfter(LocalDate day) {
        return !queuedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }
}
