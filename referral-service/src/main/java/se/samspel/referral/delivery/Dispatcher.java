package se.samspel.referral.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.outbox.EventsPublished;

/**
 * Goes round after round: takes up what is new in the feeds, takes what is due and hands it to
 * workers. Every instance does, one at a time, each for its own workers; what a killed one had
 * taken is due again when its lease has run out.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);

    private static final long IDLE_SECONDS = 60;
    private static final long LAST_CALLS_SECONDS = 3;

    private final DeliveryTable table;
    private final Deliverer deliverer;
    private final SystemTransaction system;
    private final DeliveryConfig config;
    private final Semaphore free;
    private final Semaphore news = new Semaphore(0);
    private final ExecutorService workers;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    Dispatcher(
            DeliveryTable table,
            Deliverer deliverer,
            SystemTransaction system,
            DeliveryConfig config) {
        this.table = table;
        this.deliverer = deliverer;
        this.system = system;
        this.config = config;
        this.free = new Semaphore(config.workers());
        this.workers = workers(config.workers());
    }

    private static ExecutorService workers(int count) {
        var pool =
                new ThreadPoolExecutor(
                        count,
                        count,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("webhook-", 0).daemon(true).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("webhook-dispatcher").daemon(true).start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(TimeUnit.SECONDS.toMillis(LAST_CALLS_SECONDS));
        }
        workers.shutdown();
        if (!workers.awaitTermination(LAST_CALLS_SECONDS, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }

    void published(@Observes EventsPublished events) {
        news.release();
    }

    private void run() {
        try {
            while (!stopping) {
                if (roundSafely() == 0
                        && news.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int roundSafely() {
        try {
            return round();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warnf("webhooks wait: %s", e.getClass().getSimpleName());
            }
            return 0;
        }
    }

    /** How many deliveries have begun. */
    private int round() {
        int most = free.availablePermits();
        if (most == 0) {
            return 0;
        }
        List<DueDelivery> due = system.call(() -> take(most));
        for (DueDelivery each : due) {
            free.acquireUninterruptibly();
            workers.execute(() -> deliver(each));
        }
        return due.size();
    }

    private List<DueDelivery> take(int most) {
        if (!table.lead()) {
            return List.of();
        }
        table.takeUp();
        return table.take(most);
    }

    private void deliver(DueDelivery due) {
        try {
            deliverer.deliver(due);
        } finally {
            free.release();
            // What waited behind it may be sent now.
            news.release();
        }
    }
}
