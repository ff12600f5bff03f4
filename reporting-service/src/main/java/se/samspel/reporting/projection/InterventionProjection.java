package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Whose intervention it is: the host reads its report exactly. */
@ApplicationScoped
class InterventionProjection implements Projection<InterventionProjection.InterventionTold> {

    private static final String TABLE = "intervention";
    private static final List<String> KEY = List.of("id");

    record InterventionTold(
            UUID interventionId, long version, String associationId, String name, String host) {}

    private final ProjectedTable table;

    InterventionProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "intervention";
    }

    @Override
    public Class<InterventionTold> payload() {
        return InterventionTold.class;
    }

    @Override
    public void upsert(List<Received<InterventionTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "id, version, association_id, name, host",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(InterventionTold told) {
        return new @Nullable Object[] {
            told.interventionId(), told.version(), told.associationId(), told.name(), told.host()
        };
    }
}
