package se.samspel.kit.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads records for the projections of this service; what none of them takes is passed over. */
@ApplicationScoped
public class EventReader {

    private static final String PREFIX = "se.samspel.";

    private final List<Projection<?>> projections;
    private final ObjectMapper json;

    EventReader(@All List<Projection<?>> projections, ObjectMapper json) {
        this.projections = projections;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Empty where no projection takes it; throws {@link Unreadable} for what can't be read. */
    public Optional<IncomingEvent> read(ConsumerRecord<String, byte[]> record) {
        String type = type(record);
        if (type == null || record.key() == null) {
            throw new Unreadable("no-cloud-event");
        }
        Optional<Projection<?>> taker = taker(record.topic(), type);
        return taker.map(projection -> event(record, projection, type));
    }

    private Optional<Projection<?>> taker(String topic, String type) {
        return projections.stream()
                .filter(projection -> projection.topic().equals(topic))
                .filter(projection -> type.startsWith(PREFIX + projection.aggregate() + "."))
                .findFirst();
    }

    private IncomingEvent event(
            ConsumerRecord<String, byte[]> record, Projection<?> projection, String type) {
        if (record.value() == null) {
            return new IncomingEvent(record, projection, type, 0, null);
        }
        try {
            JsonNode tree = json.readTree(record.value());
            JsonNode version = tree.path("version");
            if (!version.canConvertToLong()) {
                throw new Unreadable("no-version");
            }
            Object value = json.treeToValue(tree, projection.payload());
            return new IncomingEvent(record, projection, type, version.longValue(), value);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("unreadable-payload");
        }
    }

    public static @Nullable String type(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader("ce_type");
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Names a reason; never the content, nor an exception's text that may quote it. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }
}
