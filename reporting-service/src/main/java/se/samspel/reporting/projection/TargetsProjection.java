package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an intervention is to reach. */
@ApplicationScoped
class TargetsProjection implements TableProjection<TargetsProjection.TargetsTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "intervention_target",
                    List.of("intervention_id::uuid"),
                    "intervention_id, version, targets::jsonb");

    record TargetsTold(UUID interventionId, long version, List<TargetTold> targets) {}

    record TargetTold(
            String indicator, BigDecimal value, String unit, LocalDate from, LocalDate to) {}

    private final ProjectedTable table;

    TargetsProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "targets";
    }

    @Override
    public Class<TargetsProjection.TargetsTold> payload() {
        return TargetsProjection.TargetsTold.class;
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
    public @Nullable Object[] row(TargetsProjection.TargetsTold told) {
        return new @Nullable Object[] {
            told.interventionId(), told.version(), table.json(told.targets())
        };
    }
}
