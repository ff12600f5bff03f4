package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.value.Personal;

/** When a referral joined the queue and left it; it says nothing of the person. */
@ApplicationScoped
class QueueEntryProjection implements Projection<QueueEntryProjection.QueueEntryTold> {

    private static final String TABLE = "queue_entry";
    private static final List<String> KEY = List.of("referral_id");

    @Personal(
            categories = "QUEUE",
            what =
                    "When somebody waited for what; no attribute of the person. Kötid "
                            + "utan uppgift om personen.")
    record QueueEntryTold(
            UUID referralId,
            long version,
            UUID interventionId,
            @Nullable LocalDate queuedOn,
            @Nullable LocalDate leftQueueOn) {}

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
    public Class<QueueEntryTold> payload() {
        return QueueEntryTold.class;
    }

    @Override
    public void upsert(List<Received<QueueEntryTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "referral_id, version, intervention_id, queued_on, left_queue_on",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(QueueEntryTold told) {
        return new @Nullable Object[] {
            told.referralId(),
            told.version(),
            told.interventionId(),
            told.queuedOn(),
            told.leftQueueOn()
        };
    }
}
