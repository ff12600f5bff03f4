package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.projection.domain.RecordedPlacement;
import se.samspel.reporting.summary.domain.Population;

/** Placements at employers, with as much of the person as follow-up may know. */
@ApplicationScoped
class PlacementProjection implements TableProjection<RecordedPlacement> {

    private static final TableShape SHAPE =
            TableShape.counted(
                    Population.PLACEMENT,
                    List.of("id"),
                    "id, version, intervention_id, sex, started_on, ended_on, facets::jsonb, amounts::jsonb");

    private final ProjectedTable table;

    PlacementProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "placement";
    }

    @Override
    public Class<RecordedPlacement> payload() {
        return RecordedPlacement.class;
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
    public @Nullable Object[] row(RecordedPlacement told) {
        return new @Nullable Object[] {
            told.placementId(),
            told.version(),
            told.interventionId(),
            told.sexCounted().name(),
            told.startedOn(),
            told.endedOn(),
            table.json(told.facets()),
            table.json(told.amounts())
        };
    }
}
