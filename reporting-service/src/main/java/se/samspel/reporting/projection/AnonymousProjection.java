package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;

/** Participants that are numbers and never rows (H9). */
@ApplicationScoped
class AnonymousProjection implements TableProjection<AnonymousProjection.AnonymousTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "anonymous_count",
                    List.of("intervention_id::uuid", "year::int", "sex"),
                    "intervention_id, year, sex, version, people");

    record AnonymousTold(UUID interventionId, int year, Sex sex, int count, long version) {}

    private final ProjectedTable table;

    AnonymousProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "anonymous";
    }

    @Override
    public Class<AnonymousProjection.AnonymousTold> payload() {
        return AnonymousProjection.AnonymousTold.class;
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
    public @Nullable Object[] row(AnonymousProjection.AnonymousTold told) {
        return new @Nullable Object[] {
            told.interventionId(), told.year(), told.sex().name(), told.version(), told.count()
        };
    }
}
