package se.samspel.referral.course.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a queued referral stands on a day.
 *
 * @param place from 1, counted over every referral to the intervention
 * @param level of the rule that the place follows, 1 first; {@link #LAST_LEVEL} where none is met
 */
public record QueueRank(int place, int level, @Nullable FollowedRule rule, QueuePace pace) {

    /** Behind every rule's level. */
    public static final int LAST_LEVEL = 10;

    /** The priority rule (prioriteringsregel) that a place follows, in its host's words. */
    public record FollowedRule(String code, String label, @Nullable String labelEn) {}

    /**
     * How many days from {@code today} it takes until the place's turn at the intervention's pace;
     * null where the pace says too little.
     */
    public @Nullable Integer expectedWaitDays(LocalDate today) {
        return pace.daysUntil(place, today);
    }
}
