package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** The association's name, for the report's head. */
@ApplicationScoped
class AssociationProjection implements Projection<AssociationProjection.AssociationTold> {

    private static final String TABLE = "association";
    private static final List<String> KEY = List.of("id");

    record AssociationTold(String associationId, long version, String name) {}

    private final ProjectedTable table;

    AssociationProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "association";
    }

    @Override
    public Class<AssociationTold> payload() {
        return AssociationTold.class;
    }

    @Override
    public void upsert(List<Received<AssociationTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "id, version, name",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(AssociationTold told) {
        return new @Nullable Object[] {told.associationId(), told.version(), told.name()};
    }
}
