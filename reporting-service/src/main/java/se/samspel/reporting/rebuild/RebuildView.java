package se.samspel.reporting.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild has come.
 *
 * @param read records read so far
 * @param lag offsets left until the topics' end
 * @param parked records that could not be applied
 */
@Schema(
        name = "Rebuild",
        examples =
                "{\"id\":\"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d11\",\"projections\":[\"enrolment\"],"
                        + "\"state\":\"RUNNING\",\"read\":20000,\"lag\":5120,\"parked\":0,"
                        + "\"requestedAt\":\"2026-11-26T08:00:00Z\","
                        + "\"startedAt\":\"2026-11-26T08:00:02Z\",\"finishedAt\":null}")
record RebuildView(
        UUID id,
        @Schema(maxItems = 50) List<String> projections,
        Rebuild.State state,
        @Schema(minimum = "0", maximum = "9223372036854775807") long read,
        @Schema(minimum = "0", maximum = "9223372036854775807") long lag,
        @Schema(minimum = "0", maximum = "9223372036854775807") long parked,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static RebuildView of(Rebuild rebuild) {
        return new RebuildView(
                rebuild.id(),
                rebuild.projections(),
                rebuild.state(),
                rebuild.read(),
                rebuild.lag(),
                rebuild.parked(),
                rebuild.requestedAt(),
                rebuild.startedAt(),
                rebuild.finishedAt());
    }
}
