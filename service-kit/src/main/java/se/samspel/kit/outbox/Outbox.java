package se.samspel.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.id.Ids;

/**
 * Announces what a transaction changed, in that transaction: its rows are written by one statement
 * just before the commit, and the relay is woken just after.
 */
@ApplicationScoped
public class Outbox {

    // The columns' names are those that Debezium's event router reads.
    private static final String INSERT =
            """
            insert into outbox (id, topic, aggregateid, type, payload, traceparent, recorded_at)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::timestamptz[])
            """;

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final PendingEvents pending;
    private final RelaySignal signal;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    Outbox(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            PendingEvents pending,
            RelaySignal signal,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.pending = pending;
        this.signal = signal;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Call inside the transaction; payloads are written as they are at the end of it. */
    public void append(OutboxEvent event) {
        if (pending.add(event)) {
            List<OutboxEvent> events = pending.all();
            transactions.registerInterposedSynchronization(new AtCommit(events));
        }
    }

    private void write(List<OutboxEvent> events) {
        Timestamp now = Timestamp.from(clock.instant());
        String trace = traceparent();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, column(connection, "uuid", events, event -> ids.next()));
            insert.setArray(2, column(connection, "text", events, OutboxEvent::topic));
            insert.setArray(3, column(connection, "text", events, OutboxEvent::key));
            insert.setArray(4, column(connection, "text", events, OutboxEvent::type));
            insert.setArray(
                    5, column(connection, "text", events, event -> written(event.payload())));
            insert.setArray(6, column(connection, "text", events, event -> trace));
            insert.setArray(7, column(connection, "timestamptz", events, event -> now));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("events could not be written", e);
        }
    }

    private static Array column(
            Connection connection,
            String type,
            List<OutboxEvent> events,
            Function<OutboxEvent, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }

    private @Nullable String written(@Nullable Object payload) {
        try {
            return payload == null ? null : json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that can't be written", e);
        }
    }

    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-"
                        + span.getTraceId()
                        + "-"
                        + span.getSpanId()
                        + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private final class AtCommit implements Synchronization {

        private final List<OutboxEvent> events;

        AtCommit(List<OutboxEvent> events) {
            this.events = events;
        }

        @Override
        public void beforeCompletion() {
            write(events);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
