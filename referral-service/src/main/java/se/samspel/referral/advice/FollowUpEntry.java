package se.samspel.referral.advice;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item that is still to be followed up. */
@Schema(
        name = "TeamFollowUpEntry",
        examples =
                "{\"itemId\":\"0198f0a6-3f00-7b00-8000-0c2f3f6b1a33\","
                        + "\"meetingId\":\"0198f0a6-2e00-7b00-8000-0c2f3f6b1a22\","
                        + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"followUpOn\":\"2026-11-15\",\"overdueDays\":7}")
record FollowUpEntry(
        UUID itemId,
        UUID meetingId,
        @Nullable UUID referralId,
        LocalDate followUpOn,
        @Schema(minimum = "0", description = "Days since followUpOn. Dagar försenad.")
                long overdueDays) {}
