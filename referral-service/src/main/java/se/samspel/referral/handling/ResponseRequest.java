package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.DeclineReason;
import se.samspel.referral.course.domain.ReferralResponse;

/** The host responds. */
@Schema(
        name = "Response",
        examples =
                "{\"response\":\"ACCEPTED\",\"respondedOn\":\"2026-11-22\",\"queuedOn\":\"2026-11-22\"}")
record ResponseRequest(
        @NotNull ReferralResponse response,
        @NotNull LocalDate respondedOn,
        @Schema(description = "With DECLINED only") @Nullable DeclineReason reason,
        @Schema(description = "With ACCEPTED only: puts the person in the queue")
                @Nullable LocalDate queuedOn,
        @Schema(
                        description =
                                "With NEEDS_COMPLETION only: what is missing, in the host's words;"
                                        + " stored encrypted")
                @Size(min = 1, max = 2000)
                @Nullable String completionRequest) {}
