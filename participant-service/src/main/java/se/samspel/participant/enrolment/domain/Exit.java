package se.samspel.participant.enrolment.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an enrolment ended. */
public record Exit(
        LocalDate endedOn,
        ExitReason reason,
        @Nullable ExitDestination destination,
        boolean earlyDropout) {

    void check(LocalDate startedOn) {
        if (endedOn.isBefore(startedOn)) {
            throw new EnrolmentRule.EndsBeforeStart();
        }
        int answers = (destination == null ? 0 : 1) + (earlyDropout ? 1 : 0);
        if (answers != (reason == ExitReason.AVLIDEN ? 0 : 1)) {
            throw new EnrolmentRule.DestinationOrDropout();
        }
    }
}
