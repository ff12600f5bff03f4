package se.samspel.kit.webhook;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after each failed try.
 *
 * @param jitterPercent the wait is up to so much longer, so that what failed together doesn't come
 *     back together
 * @param longestPeace what a receiver may ask for at most
 */
public record RetrySchedule(List<Duration> waits, int jitterPercent, Duration longestPeace) {

    public RetrySchedule {
        waits = List.copyOf(waits);
    }

    /**
     * Null where it was the last try.
     *
     * @param failed tries, at least one
     * @param draw from 0 to 999
     */
    public @Nullable Duration after(int failed, int draw, @Nullable Duration peace) {
        if (failed > waits.size()) {
            return null;
        }
        Duration wait = waits.get(failed - 1);
        Duration longer =
                wait.plus(wait.multipliedBy((long) jitterPercent * draw).dividedBy(100_000));
        Duration bounded = bounded(peace);
        return bounded != null && bounded.compareTo(longer) > 0 ? bounded : longer;
    }

    public @Nullable Duration bounded(@Nullable Duration peace) {
        return peace != null && peace.compareTo(longestPeace) > 0 ? longestPeace : peace;
    }
}
