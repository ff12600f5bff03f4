package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is represented in a steering group. */
@ApplicationScoped
class SteeringSeatProjection implements TableProjection<SteeringSeatProjection.SteeringSeatTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "steering_seat",
                    List.of("id::uuid"),
                    "id, version, intervention_id, party, role, starts_on, ends_on, vacant");

    record SteeringSeatTold(
            UUID steeringSeatId,
            long version,
            UUID interventionId,
            String party,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            boolean vacant) {}

    private final ProjectedTable table;

    SteeringSeatProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "steering-seat";
    }

    @Override
    public Class<SteeringSeatProjection.SteeringSeatTold> payload() {
        return SteeringSeatProjection.SteeringSeatTold.class;
    }

    @Override
    public TableShape shape() {
        return SHAPE;
    }

    @Override
    public ProjectedTable table() {
        return table;
    }

    @Override
    public @Nullable Object[] row(SteeringSeatProjection.SteeringSeatTold told) {
        return new @Nullable Object[] {
            told.steeringSeatId(),
            told.version(),
            told.interventionId(),
            told.party(),
            told.role(),
            told.from(),
            told.to(),
            told.vacant()
        };
    }
}
