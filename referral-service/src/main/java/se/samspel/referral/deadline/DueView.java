package se.samspel.referral.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.referral.course.domain.DeadlineKind;

/** One step that is awaited. */
@Schema(
        name = "DueStep",
        examples =
                "{\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"kind\":\"RESPONSE\",\"dueOn\":\"2026-12-01\",\"overdue\":false}")
record DueView(
        UUID referralId,
        UUID interventionId,
        DeadlineKind kind,
        @Schema(description = "The last day, a business day") LocalDate dueOn,
        boolean overdue) {}
