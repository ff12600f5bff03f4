package se.samspel.participant.bulk;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes up waiting work, one piece at a time: when it is ordered here, at the start for what a
 * stopped instance has left, and now and then for what another instance has left.
 */
@ApplicationScoped
class BulkWorker {

    private static final Logger LOG = Logger.getLogger(BulkWorker.class);

    private static final long IDLE_SECONDS = 300;
    // The database may be away: soon enough to go on, seldom enough to let it come back.
    private static final long RETRY_SECONDS = 5;

    private final List<BulkWork> works;
    private final BulkConfig config;
    private final Semaphore ordered = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    BulkWorker(@All List<BulkWork> works, BulkConfig config) {
        this.works = works;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.automatic()) {
            thread = Thread.ofPlatform().name("bulk-worker").daemon(true).start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(3000);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkWaits waits) {
        ordered.release();
    }

    private void run() {
        try {
            while (!stopping) {
                if (!turn()) {
                    await(IDLE_SECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A piece of each kind of work; false where nothing waits. */
    boolean turn() throws InterruptedException {
        boolean more = false;
        for (BulkWork work : works) {
            try {
                more |= work.doSome();
            } catch (RuntimeException fault) {
                // Types alone: a message may quote what is worked on.
                LOG.warnf("background work waits: %s", fault.getClass().getName());
                await(RETRY_SECONDS);
                more = true;
            }
        }
        return more;
    }

    private void await(long seconds) throws InterruptedException {
        if (ordered.tryAcquire(seconds, TimeUnit.SECONDS)) {
            ordered.drainPermits();
        }
    }
}
