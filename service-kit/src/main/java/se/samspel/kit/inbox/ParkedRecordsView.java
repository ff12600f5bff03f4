package se.samspel.kit.inbox;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Records that could not be applied: where they are and why, without key and content. */
@Schema(
        name = "ParkedRecords",
        examples =
                "{\"items\":[{\"topic\":\"samspel.statistics.v1\",\"partition\":2,\"offset\":4711,"
                        + "\"type\":\"se.samspel.enrolment.recorded.v1\",\"reason\":\"unreadable-payload\","
                        + "\"parkedAt\":\"2026-11-26T08:00:00Z\"}]}")
record ParkedRecordsView(@Schema(maxItems = 1000) List<ParkedRecord> items) {

    @Schema(name = "ParkedRecord")
    record ParkedRecord(
            @Schema(maxLength = 249) String topic,
            @Schema(minimum = "0", maximum = "100000") int partition,
            @Schema(minimum = "0", maximum = "9223372036854775807") long offset,
            @Schema(maxLength = 200) @Nullable String type,
            @Schema(maxLength = 60) String reason,
            Instant parkedAt) {}
}
