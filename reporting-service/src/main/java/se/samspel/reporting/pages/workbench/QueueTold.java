package se.samspel.reporting.pages.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is used of an intervention's queue. */
record QueueTold(
        UUID interventionId,
        @Nullable Integer capacity,
        @Nullable Integer active,
        @Nullable Integer freePlaces,
        List<Entry> items) {

    record Entry(
            int place,
            UUID referralId,
            LocalDate queuedOn,
            long waitingDays,
            @Nullable Integer expectedWaitDays) {}
}
