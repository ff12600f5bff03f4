package se.samspel.referral.obstacle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about an obstacle. */
@Schema(
        name = "ObstacleHandling",
        examples =
                "{\"handledOn\":\"2026-11-24\",\"measure\":\"Ny rutin med psykiatrin: svar inom tio"
                        + " dagar.\"}")
record HandledRequest(
        @NotNull LocalDate handledOn,
        @Schema(description = "Without persons; stored encrypted. Utan personer; lagras krypterat.")
                @NotNull
                @Size(min = 1, max = 4000)
                String measure) {}
