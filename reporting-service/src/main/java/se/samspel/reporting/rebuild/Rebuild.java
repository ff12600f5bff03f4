package se.samspel.reporting.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to rebuild.
 *
 * @param projections their aggregates; none means all
 */
record Rebuild(
        UUID id,
        List<String> projections,
        State state,
        int attempts,
        long read,
        long lag,
        long parked,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    enum State {
        REQUESTED,
        RUNNING,
        DONE,
        FAILED
    }
}
