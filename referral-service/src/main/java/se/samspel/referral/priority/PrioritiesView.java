package se.samspel.referral.priority;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral's priorities, the oldest first. */
@Schema(
        name = "Priorities",
        examples = "{\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\",\"items\":[]}")
record PrioritiesView(UUID referralId, @Schema(maxItems = 1000) List<PriorityView> items) {}
