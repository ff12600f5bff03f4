package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The host sends the referral on. */
@Schema(
        name = "Redirection",
        examples =
                "{\"redirectedOn\":\"2026-11-22\","
                        + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e11\"}")
record RedirectionRequest(
        @NotNull LocalDate redirectedOn,
        @Schema(description = "Where to; absent where the way leads to an ordinary activity")
                @Nullable UUID interventionId,
        @Schema(
                        description =
                                "One of the joint team's ways; where it leads to an intervention, that is"
                                        + " taken")
                @Size(min = 1, max = 50)
                @Nullable String way,
        @Schema(description = "Why, in the host's words; stored encrypted")
                @Size(min = 1, max = 1000)
                @Nullable String reason) {}
