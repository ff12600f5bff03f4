package se.samspel.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.broker.BrokerConnection;

/**
 * Brings committed events to Kafka, at least once and in commit order per aggregate. One instance
 * of a service leads, by an advisory lock; the others wait to take over.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    // How soon a waiting instance notices that the leader is gone, and a leader that the database
    // is back.
    private static final long RETRY_MILLIS = 500;

    private final AgroalDataSource dataSource;
    private final RelaySignal signal;
    private final OutboxConfig config;
    private final Clock clock;
    private final Destinations destinations;
    private final Event<EventsPublished> news;
    private final BrokerConnection broker;
    private final RelayMeters meters;
    private final String source;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(
            AgroalDataSource dataSource,
            RelaySignal signal,
            OutboxConfig config,
            Clock clock,
            Event<EventsPublished> news,
            BrokerConnection broker,
            RelayMeters meters,
            @ConfigProperty(name = "samspel.api") String api) {
        this.dataSource = dataSource;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
        this.destinations = new Destinations(clock);
        this.news = news;
        this.broker = broker;
        this.meters = meters;
        this.source = "/samspel/" + api;
    }

    void start(@Observes StartupEvent started) {
        if (config.relayEnabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon(true).start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(3000);
        }
    }

    private void run() {
        try (var producer = new EventProducer(broker, source)) {
            while (!stopping) {
                try (Connection connection = dataSource.getConnection()) {
                    leadAndRelay(connection, producer);
                } catch (SQLException e) {
                    LOG.warnf("relay waits for the database: SQL state %s", e.getSQLState());
                }
                Thread.sleep(RETRY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leadAndRelay(Connection connection, EventProducer producer)
            throws SQLException, InterruptedException {
        connection.setAutoCommit(true);
        OutboxTable table = new OutboxTable(connection);
        try {
            if (!table.lead()) {
                return;
            }
            meters.leads(true);
            var republication = new Republication(connection, producer, clock);
            while (!stopping) {
                relayOnce(table, producer);
                republication.step();
            }
        } finally {
            meters.leads(false);
            table.resign();
        }
    }

    private void relayOnce(OutboxTable table, EventProducer producer)
            throws SQLException, InterruptedException {
        List<OutboxRow> rows = table.unpublished(destinations.resting());
        if (rows.isEmpty()) {
            signal.await(config.pollMillis());
            return;
        }
        EventProducer.Sent sent = producer.send(rows);
        if (!sent.arrived().isEmpty()) {
            table.published(sent.arrived());
            tell(rows, sent.arrived());
        }
        for (String topic : sent.failedTopics()) {
            destinations.failed(topic);
            meters.refused();
            LOG.warnf("topic %s does not take events now; it is retried by itself", topic);
        }
        rows.stream()
                .map(OutboxRow::topic)
                .distinct()
                .filter(topic -> !sent.failedTopics().contains(topic))
                .forEach(destinations::succeeded);
    }

    private void tell(List<OutboxRow> rows, List<UUID> arrived) {
        Set<UUID> published = new HashSet<>(arrived);
        List<String> told =
                rows.stream()
                        .filter(row -> published.contains(row.id()))
                        .map(OutboxRow::topic)
                        .toList();
        told.forEach(meters::published);
        try {
            news.fire(new EventsPublished(Set.copyOf(told)));
        } catch (RuntimeException e) {
            // Whoever wasn't woken looks by itself before long; the relay goes on.
            LOG.warnf("news of events not told: %s", e.getClass().getSimpleName());
        }
    }
}
