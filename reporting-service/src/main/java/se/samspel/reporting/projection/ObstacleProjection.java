package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.projection.domain.RecordedObstacle;
import se.samspel.reporting.summary.domain.Population;

/** What stands in the way of an intervention, without the words. */
@ApplicationScoped
class ObstacleProjection implements TableProjection<RecordedObstacle> {

    private static final TableShape SHAPE =
            TableShape.counted(
                    Population.OBSTACLE,
                    List.of("id::uuid"),
                    "id, version, intervention_id, level, category, noticed_on, handled, facets::jsonb");

    private final ProjectedTable table;

    ObstacleProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "obstacle";
    }

    @Override
    public Class<RecordedObstacle> payload() {
        return RecordedObstacle.class;
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
    public @Nullable Object[] row(RecordedObstacle told) {
        return new @Nullable Object[] {
            told.obstacleId(),
            told.version(),
            told.interventionId(),
            told.level(),
            told.category(),
            told.noticedOn(),
            told.isHandled(),
            table.json(told.facets())
        };
    }
}
