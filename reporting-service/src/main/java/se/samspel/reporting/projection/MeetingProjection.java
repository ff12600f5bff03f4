package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.projection.domain.RecordedMeeting;
import se.samspel.reporting.summary.domain.Population;

/** Follow-up meetings: held, or called off by which party. */
@ApplicationScoped
class MeetingProjection implements TableProjection<RecordedMeeting> {

    private static final TableShape SHAPE =
            TableShape.counted(
                    Population.MEETING,
                    List.of("id::uuid"),
                    "id, version, intervention_id, planned_on, state, cancelled_by, facets::jsonb");

    private final ProjectedTable table;

    MeetingProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "meeting";
    }

    @Override
    public Class<RecordedMeeting> payload() {
        return RecordedMeeting.class;
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
    public @Nullable Object[] row(RecordedMeeting told) {
        return new @Nullable Object[] {
            told.meetingId(),
            told.version(),
            told.interventionId(),
            told.plannedOn(),
            told.state(),
            told.cancelledBy(),
            table.json(told.facets())
        };
    }
}
