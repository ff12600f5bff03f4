package se.samspel.referral.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intervention's queue as the caller may see it. */
@Schema(
        name = "Queue",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\",\"capacity\":60,"
                        + "\"active\":58,\"items\":[{\"place\":1,"
                        + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"queuedOn\":\"2026-11-05\",\"waitingDays\":35}]}")
record QueueView(
        UUID interventionId,
        @Nullable Integer capacity,
        @Schema(
                        description =
                                "How many are enrolled; for others than the host null where it is 1-4")
                @Nullable Integer active,
        @Schema(maxItems = 10_000) List<Entry> items) {

    /** One referral in the queue. */
    @Schema(name = "QueueEntry")
    record Entry(
            @Schema(minimum = "1") int place,
            UUID referralId,
            LocalDate queuedOn,
            @Schema(description = "Days since the submission", minimum = "0") long waitingDays) {}
}
