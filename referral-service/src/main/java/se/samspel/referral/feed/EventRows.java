package se.samspel.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads rows of the outbox as the events that authorities are given. */
@ApplicationScoped
public class EventRows {

    /** In the order in which they are read. */
    public static final String COLUMNS = "id, type, aggregateid, recorded_at, traceparent, payload";

    private final String source;

    EventRows(@ConfigProperty(name = "samspel.api") String api) {
        this.source = "/samspel/" + api;
    }

    /**
     * The event of a row.
     *
     * @param from the number of the first of {@link #COLUMNS}
     */
    public EventView read(ResultSet row, int from) throws SQLException {
        return new EventView(
                "1.0",
                row.getObject(from, UUID.class),
                source,
                row.getString(from + 1),
                row.getString(from + 2),
                row.getObject(from + 3, OffsetDateTime.class).toInstant(),
                "application/json",
                row.getString(from + 4),
                row.getString(from + 5));
    }

    /** An event that stands in no log. */
    public EventView made(
            UUID id, String type, String subject, Instant at, @Nullable String payload) {
        return new EventView(
                "1.0", id, source, type, subject, at, "application/json", null, payload);
    }
}
