package se.samspel.referral.priority.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a referral is in a priority group or advised by the joint team.
 *
 * @param group null for the joint team's advice
 * @param until the last day; null while it goes on
 */
public record PriorityPeriod(@Nullable String group, LocalDate from, @Nullable LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
