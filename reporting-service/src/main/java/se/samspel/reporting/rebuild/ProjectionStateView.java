package se.samspel.reporting.rebuild;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the sums are behind the facts, and the latest rebuild.
 *
 * @param waiting changes and months whose sums are not made yet
 * @param oldestSeconds since the oldest of them
 * @param rebuild null before the first one
 */
@Schema(name = "ProjectionState", examples = "{\"waiting\":3,\"oldestSeconds\":1,\"rebuild\":null}")
record ProjectionStateView(
        @Schema(minimum = "0", maximum = "9223372036854775807") long waiting,
        @Schema(minimum = "0", maximum = "9223372036854775807") long oldestSeconds,
        @Nullable RebuildView rebuild) {}
