package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The association: its name, for the head of a report, and how long it has been. */
@ApplicationScoped
class AssociationProjection implements TableProjection<AssociationProjection.AssociationTold> {

    private static final TableShape SHAPE =
            TableShape.of("association", List.of("id"), "id, version, name, starts_on");

    record AssociationTold(
            String associationId, long version, String name, @Nullable LocalDate startsOn) {}

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
    public Class<AssociationProjection.AssociationTold> payload() {
        return AssociationProjection.AssociationTold.class;
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
    public @Nullable Object[] row(AssociationProjection.AssociationTold told) {
        return new @Nullable Object[] {
            told.associationId(), told.version(), told.name(), told.startsOn()
        };
    }
}
