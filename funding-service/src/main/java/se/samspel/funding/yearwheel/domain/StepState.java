package se.samspel.funding.yearwheel.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a step stands on a day. */
public enum StepState {
    OPEN,
    DUE_SOON,
    OVERDUE,
    DONE,
    DONE_LATE;

    private static final int SOON = 60;

    /** A step due today is not overdue. */
    static StepState of(LocalDate dueOn, @Nullable LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? DONE_LATE : DONE;
        }
        if (today.isAfter(dueOn)) {
            return OVERDUE;
        }
        return today.plusDays(SOON).isBefore(dueOn) ? OPEN : DUE_SOON;
    }

    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }
}
