package se.samspel.reporting.definition.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who of a population is counted in a period, by the day of entry and the day of leaving. */
public enum Cohort {
    ENROLLED,
    EXITS,
    EXITS_WITHOUT_DROPOUTS,
    ACTIVE_AT_START,
    ACTIVE_AT_END,
    TOTAL_IN_PERIOD,
    ENTERED,
    LEFT,
    WAITING_AT_END;

    /** Whether somebody of these days belongs; dropping out is another matter. */
    public boolean holds(@Nullable LocalDate entered, @Nullable LocalDate left, Days days) {
        if (entered == null) {
            return false;
        }
        return switch (this) {
            case ENROLLED, ENTERED -> days.contains(entered);
            case EXITS, EXITS_WITHOUT_DROPOUTS, LEFT -> left != null && days.contains(left);
            case ACTIVE_AT_START -> wasThereBefore(entered, left, days.from());
            case ACTIVE_AT_END, WAITING_AT_END -> isThereAfter(entered, left, days.to());
            case TOTAL_IN_PERIOD ->
                    days.contains(entered) || wasThereBefore(entered, left, days.from());
        };
    }

    /** Whether the cohort is of those who came or left, so that two years' are each year's. */
    public boolean isFlow() {
        return switch (this) {
            case ENROLLED, ENTERED, EXITS, EXITS_WITHOUT_DROPOUTS, LEFT -> true;
            case ACTIVE_AT_START, ACTIVE_AT_END, WAITING_AT_END, TOTAL_IN_PERIOD -> false;
        };
    }

    private static boolean wasThereBefore(
            LocalDate entered, @Nullable LocalDate left, LocalDate day) {
        return entered.isBefore(day) && (left == null || !left.isBefore(day));
    }

    private static boolean isThereAfter(
            LocalDate entered, @Nullable LocalDate left, LocalDate day) {
        return !entered.isAfter(day) && (left == null || left.isAfter(day));
    }
}
