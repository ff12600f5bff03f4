package se.samspel.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process when something was committed here. */
@ApplicationScoped
class RelaySignal {

    private final Semaphore committed = new Semaphore(0);

    void wake() {
        committed.release();
    }

    /** Waits for a commit here, at most so long; commits of other instances are polled for. */
    void await(long millis) throws InterruptedException {
        if (committed.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            committed.drainPermits();
        }
    }
}
