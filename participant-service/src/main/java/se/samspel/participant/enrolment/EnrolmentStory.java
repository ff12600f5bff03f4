package se.samspel.participant.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.EnrolmentChange;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/**
 * What has become of an enrolment through time.
 *
 * @param attended the Mondays of the trial's weeks with attendance
 */
record EnrolmentStory(List<Change> history, List<Rest> pauses, Set<LocalDate> attended) {

    /** To be filled as its rows are read. */
    static EnrolmentStory empty() {
        return new EnrolmentStory(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    }

    /** Of one that has just begun. */
    static EnrolmentStory begun(EnrolmentChange start) {
        var change = new Change(start.state(), start.changedAt(), start.changedBy());
        return new EnrolmentStory(List.of(change), List.of(), Set.of());
    }

    /** The state from then on; the reason stays sealed. */
    @Schema(
            name = "EnrolmentChange",
            requiredProperties = {"state", "changedAt", "changedBy"})
    record Change(
            EnrolmentState state,
            Instant changedAt,
            @Schema(maxLength = 51, description = "Authority, or system. Myndighet, eller system.")
                    String changedBy) {}

    @Schema(
            name = "EnrolmentPause",
            requiredProperties = {"from"})
    record Rest(LocalDate from, @Nullable LocalDate until) {}
}
