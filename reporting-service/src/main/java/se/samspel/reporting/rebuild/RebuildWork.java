package se.samspel.reporting.rebuild;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.broker.BrokerConnection;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.inbox.EventReader;
import se.samspel.kit.inbox.ParkedRecords;
import se.samspel.kit.inbox.Persistence;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.projection.TableProjection;
import se.samspel.reporting.summary.ChangedFacts;

/**
 * Does what was ordered: reads into tables of its own while the old rows are served, and swaps in
 * the end while the inbox waits. All of it is one transaction, so whatever breaks it off leaves
 * everything as it was, and the order is taken up again.
 */
@ApplicationScoped
class RebuildWork {

    private static final Logger LOG = Logger.getLogger(RebuildWork.class);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int ALMOST_THERE = 2_000;
    private static final int LOCK_ATTEMPTS = 20;

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('reporting.rebuild', 0))";

    private final List<TableProjection<?>> projections;
    private final RebuildOrders orders;
    private final EventReader reader;
    private final ParkedRecords parked;
    private final BrokerConnection broker;
    private final SystemTransaction system;
    private final ChangedFacts changed;
    private final Sql sql;
    private final AtomicBoolean due = new AtomicBoolean(true);

    RebuildWork(
            @All List<TableProjection<?>> projections,
            RebuildOrders orders,
            EventReader reader,
            ParkedRecords parked,
            BrokerConnection broker,
            SystemTransaction system,
            ChangedFacts changed,
            Sql sql) {
        this.projections = projections;
        this.orders = orders;
        this.reader = reader;
        this.parked = parked;
        this.broker = broker;
        this.system = system;
        this.changed = changed;
        this.sql = sql;
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_COMPLETION) RebuildWanted order) {
        due.set(true);
    }

    /** For what was broken off with its instance. */
    @Scheduled(every = "60s", delayed = "60s")
    void lookAround() {
        due.set(true);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void takeUp() {
        if (due.getAndSet(false) && system.call(orders::unfinished).isPresent()) {
            // If it fails it is looked for again.
            due.set(true);
            due.set(!system.callWithin(LONGEST, this::rebuild));
        }
    }

    /** Whoever holds the lock rebuilds; an order under way without it was broken off. */
    private boolean rebuild() {
        Optional<Rebuild> order = alone() ? orders.unfinished() : Optional.empty();
        order.ifPresent(each -> {
            if (apart(() -> orders.begin(each.id()))) {
                run(each);
                orders.finish(each.id());
            } else {
                LOG.errorf("ALERT rebuild %s was given up", each.id());
            }
        });
        return order.isPresent();
    }

    private boolean alone() {
        return sql.row(row -> row.getBoolean(1), LOCK).orElse(false);
    }

    private void run(Rebuild order) {
        List<TableProjection<?>> chosen = chosen(order);
        List<String> topics = chosen.stream().map(TableProjection::topic).distinct().toList();
        Reloading reloading = new Reloading(chosen, reader, sql);
        try (TopicReading topicsRead = new TopicReading(broker, topics)) {
            while (topicsRead.measured() > ALMOST_THERE) {
                readToTheEnd(topicsRead, reloading, order.id());
            }
            holdTheInbox(reloading);
            topicsRead.measured();
            readToTheEnd(topicsRead, reloading, order.id());
        }
        reloading.swap();
        reloading.park(parked);
        changed.everything();
        orders.count(order.id(), reloading.read(), 0, reloading.parked());
        LOG.infof("rebuild %s read %d records", order.id(), reloading.read());
    }

    /** As it was measured last: what is told meanwhile is read next, or by the inbox. */
    private void readToTheEnd(TopicReading topics, Reloading reloading, UUID id) {
        if (topics.behind() == 0) {
            return;
        }
        try (ExecutorService ahead = Executors.newSingleThreadExecutor()) {
            Supplier<CompletableFuture<Parsed>> following =
                    () -> supplyAsync(() -> Parsed.next(topics, reloading), ahead);
            Parsed batch = following.get().join();
            while (batch.behind() > 0) {
                CompletableFuture<Parsed> next = following.get();
                stage(batch, reloading, id);
                batch = next.join();
            }
            stage(batch, reloading, id);
        }
    }

    /** Read and parsed while the database takes in those before. */
    private record Parsed(List<@Nullable ReadRecord> records, long behind) {

        static Parsed next(TopicReading topics, Reloading reloading) {
            return new Parsed(reloading.parse(topics.next()), topics.behind());
        }
    }

    private void stage(Parsed batch, Reloading reloading, UUID id) {
        reloading.stage(batch.records());
        apart(() -> orders.count(id, reloading.read(), batch.behind(), reloading.parked()));
    }

    /** In a transaction of its own, so that others see it at once. */
    private boolean apart(BooleanSupplier write) {
        return system.call(write::getAsBoolean);
    }

    /** What it has taken in already is in the topics, so nothing is newer than what is read now. */
    private void holdTheInbox(Reloading reloading) {
        List<String> served = new ArrayList<>();
        reloading.eachTable(served::add);
        String lock =
                "lock table "
                        + served.stream().sorted().collect(Collectors.joining(", "))
                        + " in share row exclusive mode";
        for (int attempt = 1; !sql.tried(Persistence::isPassing, () -> sql.run(lock)); attempt++) {
            if (attempt == LOCK_ATTEMPTS) {
                throw new IllegalStateException("the inbox could not be held");
            }
        }
    }

    private List<TableProjection<?>> chosen(Rebuild order) {
        return projections.stream()
                .filter(each ->
                        order.projections().isEmpty()
                                || order.projections().contains(each.aggregate()))
                .toList();
    }
}
