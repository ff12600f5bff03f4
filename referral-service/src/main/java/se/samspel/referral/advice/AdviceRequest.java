package se.samspel.referral.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** What the caller's authority advises. */
@Schema(
        name = "AdviceRequest",
        examples =
                "{\"authority\":\"2021005521\",\"text\":\"Börja med arbetsträning på deltid.\","
                        + "\"proposedInterventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\"}")
record AdviceRequest(
        @NotNull @Schema(description = "The caller's own. Den egna myndigheten.")
                AuthorityId authority,
        @NotBlank @Size(max = 5000) @Schema(description = "Stored encrypted. Lagras krypterat.")
                String text,
        @Schema(description = "Of the same association. I samma förbund.")
                @Nullable UUID proposedInterventionId) {}
