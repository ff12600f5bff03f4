package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.projection.domain.RecordedTeamItem;
import se.samspel.reporting.summary.domain.Population;

/** What joint teams were asked, and which way it went. */
@ApplicationScoped
class TeamItemProjection implements TableProjection<RecordedTeamItem> {

    private static final TableShape SHAPE =
            TableShape.counted(
                    Population.TEAM_ITEM,
                    List.of("id"),
                    "id, version, intervention_id, came_on, left_on, facets::jsonb, amounts::jsonb");

    private final ProjectedTable table;

    TeamItemProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "team-item";
    }

    @Override
    public Class<RecordedTeamItem> payload() {
        return RecordedTeamItem.class;
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
    public @Nullable Object[] row(RecordedTeamItem told) {
        return new @Nullable Object[] {
            told.itemId(),
            told.version(),
            told.interventionId(),
            told.cameOn(),
            told.leftOn(),
            table.json(told.facets()),
            table.json(told.amounts())
        };
    }
}
