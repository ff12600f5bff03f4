package se.samspel.kit.metrics;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import se.samspel.kit.caller.SystemTransaction;

/**
 * Measures the service's {@link DatabaseFacts} every now and then, by each instance for itself and
 * not at each scrape.
 */
@ApplicationScoped
public class FactGauges {

    private static final Logger LOG = Logger.getLogger(FactGauges.class);

    // What takes longer isn't worth its cost; the gauges then say that they know nothing.
    private static final int PATIENCE_SECONDS = 10;

    private final MeterRegistry registry;
    private final AgroalDataSource dataSource;
    private final SystemTransaction system;
    private final Clock clock;
    private final List<Measured> all;
    private final Reading measuredAt = new Reading();

    /** The readings of one statement: by the label's value, in the order of the gauges. */
    private record Measured(DatabaseFacts facts, Map<String, List<Reading>> readings) {

        static Measured nothing(DatabaseFacts facts) {
            Map<String, List<Reading>> readings = new LinkedHashMap<>();
            for (String value : facts.values()) {
                readings.put(value, facts.gauges().stream().map(gauge -> new Reading()).toList());
            }
            return new Measured(facts, readings);
        }
    }

    FactGauges(
            MeterRegistry registry,
            AgroalDataSource dataSource,
            SystemTransaction system,
            Clock clock,
            @All List<DatabaseFacts> facts) {
        this.registry = registry;
        this.dataSource = dataSource;
        this.system = system;
        this.clock = clock;
        this.all = facts.stream().map(Measured::nothing).toList();
    }

    void register(@Observes StartupEvent started) {
        all.forEach(this::register);
        Gauge.builder("samspel.facts.measured.timestamp.seconds", measuredAt, Reading::now)
                .description("When the facts of the database were measured last, since 1970")
                .register(registry);
    }

    private void register(Measured measured) {
        DatabaseFacts facts = measured.facts();
        measured.readings()
                .forEach((value, readings) -> {
                    for (int i = 0; i < readings.size(); i++) {
                        DatabaseFacts.Gauge gauge = facts.gauges().get(i);
                        var builder =
                                Gauge.builder(gauge.name(), readings.get(i), Reading::now)
                                        .description(gauge.meaning());
                        if (!facts.label().isEmpty()) {
                            builder.tag(facts.label(), value);
                        }
                        builder.register(registry);
                    }
                });
    }

    @Scheduled(
            every = "${samspel.facts.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void measure() {
        try {
            system.run(() -> all.forEach(this::read));
            measuredAt.set(clock.instant().getEpochSecond());
        } catch (RuntimeException e) {
            all.stream()
                    .flatMap(measured -> measured.readings().values().stream())
                    .flatMap(List::stream)
                    .forEach(Reading::forget);
            LOG.warnf("facts could not be measured: %s", e.getClass().getSimpleName());
        }
    }

    private void read(Measured measured) {
        Map<String, List<Long>> rows = rows(measured.facts());
        measured.readings()
                .forEach((value, readings) -> {
                    List<Long> row = rows.get(value);
                    for (int i = 0; i < readings.size(); i++) {
                        readings.get(i).set(row == null ? 0 : row.get(i));
                    }
                });
    }

    private Map<String, List<Long>> rows(DatabaseFacts facts) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(facts.sql())) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet row = statement.executeQuery()) {
                Map<String, List<Long>> rows = new LinkedHashMap<>();
                while (row.next()) {
                    rows.put(row.getString(1), numbers(row, facts.gauges().size()));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a fact could not be measured", e);
        }
    }

    private static List<Long> numbers(ResultSet row, int count) throws SQLException {
        Long[] numbers = new Long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = row.getLong(i + 2);
        }
        return List.of(numbers);
    }
}
