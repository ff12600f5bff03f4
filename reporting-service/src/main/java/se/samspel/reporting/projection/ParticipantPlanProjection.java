package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many participants an intervention is planned for, from which day on. */
@ApplicationScoped
class ParticipantPlanProjection
        implements TableProjection<ParticipantPlanProjection.ParticipantPlanTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "participant_plan",
                    List.of("intervention_id::uuid"),
                    "intervention_id, version, rows::jsonb");

    record ParticipantPlanTold(UUID interventionId, long version, List<RowTold> rows) {}

    record RowTold(LocalDate validFrom, int participants) {}

    private final ProjectedTable table;

    ParticipantPlanProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "participant-plan";
    }

    @Override
    public Class<ParticipantPlanProjection.ParticipantPlanTold> payload() {
        return ParticipantPlanProjection.ParticipantPlanTold.class;
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
    public @Nullable Object[] row(ParticipantPlanProjection.ParticipantPlanTold told) {
        return new @Nullable Object[] {
            told.interventionId(), told.version(), table.json(told.rows())
        };
    }
}
