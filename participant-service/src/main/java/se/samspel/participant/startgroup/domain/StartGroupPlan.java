package se.samspel.participant.startgroup.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a group is meant to begin.
 *
 * @param places more than these are recorded and shown, never refused
 */
public record StartGroupPlan(LocalDate plannedOn, int places, @Nullable String name) {

    public StartGroupPlan {
        StartGroupRule.withoutPerson(name);
    }
}
