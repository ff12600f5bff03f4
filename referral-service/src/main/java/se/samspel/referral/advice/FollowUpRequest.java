package se.samspel.referral.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an item's plan has turned out. */
@Schema(
        name = "TeamFollowUpRequest",
        examples = "{\"heldOn\":\"2026-11-20\",\"outcome\":\"Arbetsträningen har börjat.\"}")
record FollowUpRequest(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 5000) @Schema(description = "Stored encrypted. Lagras krypterat.")
                String outcome) {}
