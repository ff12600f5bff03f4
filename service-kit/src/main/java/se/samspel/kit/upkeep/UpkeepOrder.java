package se.samspel.kit.upkeep;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param reached where the last step ended
 * @param done rows or records changed so far
 */
record UpkeepOrder(
        UUID id,
        Work work,
        State state,
        @Nullable String reached,
        long done,
        Instant orderedAt,
        @Nullable Instant endedAt) {

    @Schema(name = "UpkeepState")
    enum State {
        REQUESTED,
        RUNNING,
        DONE,
        FAILED
    }
}
