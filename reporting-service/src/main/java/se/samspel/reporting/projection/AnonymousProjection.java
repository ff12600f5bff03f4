package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.value.Sex;

/** Participants that are numbers and never rows (H9). */
@ApplicationScoped
class AnonymousProjection implements Projection<AnonymousProjection.AnonymousTold> {

    private static final String TABLE = "anonymous_count";
    private static final List<String> KEY = List.of("intervention_id", "year", "sex");

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
    public Class<AnonymousTold> payload() {
        return AnonymousTold.class;
    }

    @Override
    public void upsert(List<Received<AnonymousTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "intervention_id, year, sex, version, people",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(AnonymousTold told) {
        return new @Nullable Object[] {
            told.interventionId(), told.year(), told.sex().name(), told.version(), told.count()
        };
    }
}
