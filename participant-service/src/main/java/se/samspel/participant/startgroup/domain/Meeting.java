package se.samspel.participant.startgroup.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting of a start group: planned for a day, or held on one. */
public record Meeting(
        @Nullable LocalDate plannedOn, @Nullable LocalDate heldOn, @Nullable String topic) {

    public Meeting {
        if ((plannedOn == null) == (heldOn == null)) {
            throw new StartGroupRule.PlannedOrHeld();
        }
        StartGroupRule.withoutPerson(topic);
    }
}
