package se.samspel.funding.reminder.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How near a step is: the latest stage that it has come to is the one that is told. */
public enum ReminderStage {
    DAYS_60,
    DAYS_14,
    DUE,
    OVERDUE;

    /** Empty while there are more than 60 days left. */
    public static Optional<ReminderStage> on(LocalDate today, LocalDate dueOn) {
        long left = ChronoUnit.DAYS.between(today, dueOn);
        if (left > 60) {
            return Optional.empty();
        }
        if (left > 14) {
            return Optional.of(DAYS_60);
        }
        if (left > 0) {
            return Optional.of(DAYS_14);
        }
        return Optional.of(left == 0 ? DUE : OVERDUE);
    }
}
