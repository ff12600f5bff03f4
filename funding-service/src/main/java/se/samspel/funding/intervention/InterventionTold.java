package se.samspel.funding.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.InterventionKind;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.funding.intervention.domain.Measured;
import se.samspel.funding.intervention.domain.Orientation;

/** {@code intervention.opened}, {@code .changed}: an intervention's state. */
record InterventionTold(
        UUID interventionId,
        long version,
        String associationId,
        String name,
        Orientation orientation,
        InterventionKind kind,
        Measured measured,
        String host,
        List<String> parties,
        @Nullable Integer capacity,
        List<CapacitiesView.Row> capacities,
        @Nullable Integer plannedParticipants,
        boolean esfFunded,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        InterventionState state) {

    /** Its places as in force on the day of telling, and the rows that say from when. */
    static InterventionTold of(Intervention intervention, LocalDate today) {
        return new InterventionTold(
                intervention.id(),
                intervention.version(),
                intervention.associationId(),
                intervention.name(),
                intervention.orientation(),
                intervention.kind(),
                intervention.measured(),
                intervention.host(),
                intervention.parties(),
                intervention.capacityOn(today),
                CapacitiesView.Row.of(intervention.capacities()),
                intervention.plannedParticipants(),
                intervention.esfFunded(),
                intervention.startsOn(),
                intervention.endsOn(),
                intervention.state());
    }

    /** What is open or proposed was changed; what is closed stays so. */
    static String nameOfChange(InterventionState state) {
        return state == InterventionState.CLOSED ? "intervention.closed" : "intervention.changed";
    }

    /** Proposed is a change like any other: only the board's decision opens. */
    static String nameOf(InterventionState state) {
        return switch (state) {
            case PROPOSED -> "intervention.changed";
            case OPEN -> "intervention.opened";
            case CLOSED -> "intervention.closed";
        };
    }
}
