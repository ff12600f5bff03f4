package se.samspel.deploy.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts one process's restarts: at most five in ten minutes, so that a fault isn't hidden. */
final class Restarts {

    static final int MOST = 5;

    private static final long WINDOW = Duration.ofMinutes(10).toNanos();

    private final Deque<Long> made = new ArrayDeque<>();

    /** Whether the process may be started once more; if so, the restart is counted. */
    synchronized boolean another(long now) {
        while (!made.isEmpty() && now - made.peekFirst() > WINDOW) {
            made.removeFirst();
        }
        if (made.size() >= MOST) {
            return false;
        }
        made.addLast(now);
        return true;
    }
}
