package se.samspel.deploy.load;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long one call is repeated: from 50 ms doubling to 1 s, as long as its kind allows. */
final class Patience {

    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 1000;

    /** Why a call is repeated. */
    enum Kind {
        /** What it refers to is on its way. */
        LATE,
        /** Nobody answers, or the service says that it can't now. */
        AWAY,
        /** The service failed: perhaps its database has just gone. */
        BROKEN
    }

    record Limits(Duration late, Duration away, Duration broken) {

        static final Limits USUAL =
                new Limits(Duration.ofSeconds(30), Duration.ofSeconds(120), Duration.ofSeconds(60));

        Duration of(Kind kind) {
            return switch (kind) {
                case LATE -> late;
                case AWAY -> away;
                case BROKEN -> broken;
            };
        }
    }

    private final Limits limits;
    private @Nullable Kind kind;
    private long since;
    private long pause = FIRST_MILLIS;

    Patience(Limits limits) {
        this.limits = limits;
    }

    /**
     * Waits before the next attempt; false when this kind has lasted too long. A 429 or 503 tells
     * how long to wait; a late reference is asked for again by our own steps.
     */
    boolean lasts(Kind now, int retryAfterSeconds) throws InterruptedException {
        if (now != kind) {
            kind = now;
            since = System.nanoTime();
            pause = FIRST_MILLIS;
        }
        if (System.nanoTime() - since > limits.of(now).toNanos()) {
            return false;
        }
        long wait = now == Kind.AWAY ? Math.max(pause, retryAfterSeconds * 1000L) : pause;
        Thread.sleep(wait + ThreadLocalRandom.current().nextLong(wait / 10 + 1));
        pause = Math.min(2 * pause, LONGEST_MILLIS);
        return true;
    }
}
