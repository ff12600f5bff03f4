package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The referrer answers what the host asked for. */
@Schema(
        name = "Completion",
        examples =
                "{\"completedOn\":\"2026-11-22\",\"completion\":\"Kontaktuppgiften är rättad.\"}")
record CompletionRequest(
        @NotNull LocalDate completedOn,
        @Schema(
                        description =
                                "The answer, in the referrer's words; stored encrypted. Absent where"
                                        + " it was given in another way, or by a newer version of the"
                                        + " disclosure")
                @Size(min = 1, max = 10_000)
                @Nullable String completion) {}
