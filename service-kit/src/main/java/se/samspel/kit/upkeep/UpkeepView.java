package se.samspel.kit.upkeep;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an order has come.
 *
 * @param done rows or records changed so far
 */
@Schema(
        name = "UpkeepOrder",
        examples =
                "{\"id\":\"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d11\",\"work\":\"REWRAP_DATA_KEYS\","
                        + "\"state\":\"RUNNING\",\"done\":20000,"
                        + "\"orderedAt\":\"2026-11-26T08:00:00Z\",\"endedAt\":null}")
record UpkeepView(
        UUID id,
        Work work,
        UpkeepOrder.State state,
        @Schema(minimum = "0", maximum = "9223372036854775807") long done,
        Instant orderedAt,
        @Nullable Instant endedAt) {

    static UpkeepView of(UpkeepOrder order) {
        return new UpkeepView(
                order.id(),
                order.work(),
                order.state(),
                order.done(),
                order.orderedAt(),
                order.endedAt());
    }
}
