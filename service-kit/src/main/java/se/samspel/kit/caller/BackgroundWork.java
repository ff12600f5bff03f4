package se.samspel.kit.caller;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Lets an end wait for the service's own transactions and begin no more: one that began when the
 * container is gone would never end, and the process would wait for it until it is killed.
 */
@ApplicationScoped
class BackgroundWork {

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);

    /** What takes longer is rolled back, and begun again by the next instance. */
    private static final long LAST_WORK_SECONDS = 10;

    // Read by each work, written by the end.
    private final ReentrantReadWriteLock underWay = new ReentrantReadWriteLock();
    private final Scheduler scheduler;
    private volatile boolean ending;

    BackgroundWork(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * @throws ServiceEnds for work that would begin; what is inside of other work goes on
     */
    <T> T during(Supplier<T> work) {
        if (!underWay.readLock().tryLock()) {
            throw new ServiceEnds();
        }
        try {
            if (ending && underWay.getReadHoldCount() == 1) {
                throw new ServiceEnds();
            }
            return work.get();
        } finally {
            underWay.readLock().unlock();
        }
    }

    /** After all that stop work of their own by this event. */
    void end(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stopped)
            throws InterruptedException {
        scheduler.pause();
        ending = true;
        if (!underWay.writeLock().tryLock(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
            LOG.warnf("work goes on after %d s of waiting for its end", LAST_WORK_SECONDS);
        }
    }
}
