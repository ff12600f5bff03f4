package se.samspel.reporting.rebuild;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.IncomingEvent;
import se.samspel.reporting.projection.TableProjection;

/**
 * A record of a topic as a row of a staged table.
 *
 * @param aggregate of the projection that takes it; empty where it can't be read
 * @param row in COPY's text form; null for a tombstone and for what can't be read
 * @param fault why it is parked; null where it is not
 */
record ReadRecord(
        ConsumerRecord<String, byte[]> source,
        String aggregate,
        @Nullable String row,
        @Nullable String fault) {

    static ReadRecord of(IncomingEvent event, TableProjection<?> projection) {
        Object value = event.value();
        String row = value == null ? null : line(values(projection, value));
        return new ReadRecord(event.source(), projection.aggregate(), row, null);
    }

    static ReadRecord refused(ConsumerRecord<String, byte[]> source, String fault) {
        return new ReadRecord(source, "", null, fault);
    }

    boolean isTombstone() {
        return row == null && fault == null;
    }

    private static <E> @Nullable Object[] values(TableProjection<E> projection, Object value) {
        return projection.row(projection.payload().cast(value));
    }

    private static String line(@Nullable Object[] values) {
        List<String> texts = new ArrayList<>(values.length);
        Arrays.stream(values).forEach(value -> texts.add(text(value)));
        return String.join("\t", texts);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
