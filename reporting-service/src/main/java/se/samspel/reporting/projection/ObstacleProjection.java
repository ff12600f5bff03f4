package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** What stands in the way of an intervention, without the words. */
@ApplicationScoped
class ObstacleProjection implements Projection<ObstacleProjection.ObstacleTold> {

    private static final String TABLE = "structural_obstacle";
    private static final List<String> KEY = List.of("id");

    record ObstacleTold(
            UUID obstacleId,
            long version,
            UUID interventionId,
            String level,
            String category,
            LocalDate noticedOn,
            String state) {}

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
    public Class<ObstacleTold> payload() {
        return ObstacleTold.class;
    }

    @Override
    public void upsert(List<Received<ObstacleTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "id, version, intervention_id, level, category, noticed_on, handled",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(ObstacleTold told) {
        return new @Nullable Object[] {
            told.obstacleId(),
            told.version(),
            told.interventionId(),
            told.level(),
            told.category(),
            told.noticedOn(),
            told.state().equals("HANDLED")
        };
    }
}
