package se.samspel.referral.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.PriorityRuleView;

/** An intervention's queue as the caller may see it. */
@Schema(
        name = "Queue",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\",\"capacity\":60,"
                        + "\"comingCapacities\":[{\"validFrom\":\"2027-01-01\",\"capacity\":48}],"
                        + "\"active\":58,\"openOffers\":1,\"freePlaces\":1,\"items\":[{\"place\":1,"
                        + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"queuedOn\":\"2026-11-05\",\"waitingDays\":35,"
                        + "\"expectedWaitDays\":9,\"priorityRule\":{\"code\":\"UNGA\","
                        + "\"label\":\"Unga med aktivitetsersättning\",\"labelEn\":null}}]}")
record QueueView(
        UUID interventionId,
        @Schema(description = "In force today; null when not stated", minimum = "0")
                @Nullable Integer capacity,
        @Schema(description = "Decided from later days on", maxItems = 200)
                List<Capacity> comingCapacities,
        @Schema(
                        description =
                                "How many are enrolled; for others than the host null where it is 1-4")
                @Nullable Integer active,
        @Schema(
                        description =
                                "For the host: places offered and not answered yet, or accepted and"
                                        + " not begun",
                        minimum = "0")
                @Nullable Integer openOffers,
        @Schema(
                        description =
                                "For the host: capacity less active less openOffers; negative when"
                                        + " over capacity")
                @Nullable Integer freePlaces,
        @Schema(maxItems = 10_000) List<Entry> items) {

    /** So many places from a day on. */
    @Schema(name = "ComingCapacity")
    record Capacity(LocalDate validFrom, @Schema(minimum = "0") int capacity) {}

    /** One referral in the queue. */
    @Schema(name = "QueueEntry")
    record Entry(
            @Schema(minimum = "1") int place,
            UUID referralId,
            LocalDate queuedOn,
            @Schema(description = "Days since the submission", minimum = "0") long waitingDays,
            @Schema(
                            description =
                                    "Days until its turn at the last year's pace; null with fewer"
                                            + " than five starts from the queue",
                            minimum = "0")
                    @Nullable Integer expectedWaitDays,
            @Schema(
                            description =
                                    "The rule that the place follows; null for the day of queuing"
                                            + " alone")
                    @Nullable PriorityRuleView priorityRule) {}
}
