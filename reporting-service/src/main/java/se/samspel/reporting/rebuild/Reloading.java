package se.samspel.reporting.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.EventReader;
import se.samspel.kit.inbox.IncomingEvent;
import se.samspel.kit.inbox.ParkedRecords;
import se.samspel.kit.inbox.Persistence;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.projection.TableProjection;

/** One rebuild: what it has read so far, staged in the transaction at hand. */
final class Reloading {

    private static final String INAPPLICABLE = "not-applicable";

    private final Map<String, TableProjection<?>> projections = new LinkedHashMap<>();
    private final Map<String, StagedTable> tables = new LinkedHashMap<>();
    private final List<ReadRecord> refused = new ArrayList<>();
    private final EventReader reader;
    private final Sql sql;
    private long position;

    Reloading(List<TableProjection<?>> projections, EventReader reader, Sql sql) {
        this.reader = reader;
        this.sql = sql;
        projections.forEach(each -> {
            this.projections.put(each.aggregate(), each);
            this.tables.put(each.aggregate(), new StagedTable(sql, each.shape()));
        });
    }

    long read() {
        return position;
    }

    long parked() {
        return refused.size();
    }

    /** Without the database; null for what none of the projections takes. */
    List<@Nullable ReadRecord> parse(List<ConsumerRecord<String, byte[]>> records) {
        return records.parallelStream().<@Nullable ReadRecord>map(this::read).toList();
    }

    void stage(List<@Nullable ReadRecord> records) {
        Map<String, List<ReadRecord>> rows = new LinkedHashMap<>();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (@Nullable ReadRecord each : records) {
            position++;
            if (each == null) {
                continue;
            }
            if (each.fault() != null) {
                refused.add(each);
            } else if (each.isTombstone()) {
                table(each.aggregate()).erase(each.source().key(), position);
            } else {
                rows.computeIfAbsent(each.aggregate(), one -> new ArrayList<>()).add(each);
                lines.computeIfAbsent(each.aggregate(), one -> new ArrayList<>())
                        .add(each.row() + "\t" + position);
            }
        }
        rows.forEach((aggregate, each) ->
                copy(table(aggregate), each, lines.getOrDefault(aggregate, List.of())));
    }

    private @Nullable ReadRecord read(ConsumerRecord<String, byte[]> source) {
        try {
            IncomingEvent event = reader.read(source).orElse(null);
            TableProjection<?> taker =
                    event == null ? null : projections.get(event.projection().aggregate());
            return event == null || taker == null ? null : row(event, taker);
        } catch (EventReader.Unreadable e) {
            return ReadRecord.refused(source, String.valueOf(e.getMessage()));
        }
    }

    private static ReadRecord row(IncomingEvent event, TableProjection<?> taker) {
        try {
            return ReadRecord.of(event, taker);
        } catch (RuntimeException lacking) {
            // As the inbox takes whatever a projection throws.
            return ReadRecord.refused(event.source(), INAPPLICABLE);
        }
    }

    /** All at once, and where the database refuses one of them, each by itself. */
    private void copy(StagedTable table, List<ReadRecord> records, List<String> lines) {
        if (!copied(table, lines)) {
            for (int i = 0; i < records.size(); i++) {
                if (!copied(table, lines.subList(i, i + 1))) {
                    refused.add(ReadRecord.refused(records.get(i).source(), INAPPLICABLE));
                }
            }
        }
    }

    /**
     * A database that lacks room or time says nothing of the record: then the rebuild breaks off.
     */
    private boolean copied(StagedTable table, List<String> lines) {
        return sql.tried(state -> !Persistence.isPassing(state), () -> table.copy(lines));
    }

    /** Makes what is served equal to what was read. */
    void swap() {
        tables.values().forEach(StagedTable::settle);
        tables.values().forEach(StagedTable::swap);
    }

    /** What was parked of these projections is parked again, or was good this time. */
    void park(ParkedRecords parked) {
        for (TableProjection<?> each : projections.values()) {
            sql.run(
                    "delete from parked_record where topic = ? and type like ?",
                    each.topic(),
                    "se.samspel." + each.aggregate() + ".%");
        }
        refused.forEach(each -> parked.park(each.source(), String.valueOf(each.fault())));
    }

    void eachTable(Consumer<String> served) {
        tables.values().forEach(table -> served.accept(table.served()));
    }

    private StagedTable table(String aggregate) {
        return Objects.requireNonNull(tables.get(aggregate));
    }
}
