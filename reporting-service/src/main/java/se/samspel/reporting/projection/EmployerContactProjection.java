package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.projection.domain.RecordedContact;
import se.samspel.reporting.summary.domain.Population;

/** Employers that were asked on somebody's behalf. */
@ApplicationScoped
class EmployerContactProjection implements TableProjection<RecordedContact> {

    private static final TableShape SHAPE =
            TableShape.counted(
                    Population.EMPLOYER_CONTACT,
                    List.of("id"),
                    "id, version, intervention_id, contacted_on, facets::jsonb");

    private final ProjectedTable table;

    EmployerContactProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "employer-contact";
    }

    @Override
    public Class<RecordedContact> payload() {
        return RecordedContact.class;
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
    public @Nullable Object[] row(RecordedContact told) {
        return new @Nullable Object[] {
            told.contactId(),
            told.version(),
            told.interventionId(),
            told.contactedOn(),
            table.json(told.facets())
        };
    }
}
