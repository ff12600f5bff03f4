package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.projection.domain.RecordedQueueEntry;
import se.samspel.reporting.summary.domain.Population;

/** When a referral was sent, joined the queue and left it; it says nothing of the person. */
@ApplicationScoped
class QueueEntryProjection implements TableProjection<RecordedQueueEntry> {

    private static final TableShape SHAPE =
            TableShape.counted(
                    Population.QUEUE,
                    List.of("referral_id::uuid"),
                    "referral_id, version, intervention_id, referring_authority, submitted_on, visited_on, responded_on, queued_on, left_queue_on, left_queue_as, facets::jsonb, amounts::jsonb");

    private final ProjectedTable table;

    QueueEntryProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "queue-entry";
    }

    @Override
    public Class<RecordedQueueEntry> payload() {
        return RecordedQueueEntry.class;
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
    public @Nullable Object[] row(RecordedQueueEntry told) {
        return new @Nullable Object[] {
            told.referralId(),
            told.version(),
            told.interventionId(),
            told.referringAuthority(),
            told.submittedOn(),
            told.visitedOn(),
            told.respondedOn(),
            told.queuedOn(),
            told.leftQueueOn(),
            told.leftQueueAs(),
            table.json(told.facets()),
            table.json(told.amounts())
        };
    }
}
