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
        @NotNull UUID interventionId,
        @Schema(description = "Why, in the host's words; stored encrypted")
                @Size(min = 1, max = 1000)
                @Nullable String reason) {}
