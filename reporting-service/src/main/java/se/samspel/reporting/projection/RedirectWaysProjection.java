package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ways from a joint team are called. */
@ApplicationScoped
class RedirectWaysProjection implements TableProjection<RedirectWaysProjection.WaysTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "redirect_ways",
                    List.of("intervention_id"),
                    "intervention_id, version, ways::jsonb");

    record WaysTold(UUID interventionId, long version, List<WayTold> ways) {}

    record WayTold(String code, String label, @Nullable String labelEn) {}

    private final ProjectedTable table;

    RedirectWaysProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "redirect-ways";
    }

    @Override
    public Class<RedirectWaysProjection.WaysTold> payload() {
        return RedirectWaysProjection.WaysTold.class;
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
    public @Nullable Object[] row(RedirectWaysProjection.WaysTold told) {
        return new @Nullable Object[] {
            told.interventionId(), told.version(), table.json(told.ways())
        };
    }
}
