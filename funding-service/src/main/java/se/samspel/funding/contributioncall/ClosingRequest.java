package se.samspel.funding.contributioncall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.Closing;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "ContributionCallClosingRequest",
        examples = "{\"on\":\"2020-01-15\",\"reason\":\"Fel belopp\"}")
record ClosingRequest(
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate on,
        @Size(min = 1, max = 200)
                @Schema(description = "Never about a person. Aldrig om en person.")
                @Nullable String reason) {

    Closing closing() {
        IdentityNumberInText.refuse("reason", reason);
        return new Closing(on, reason);
    }
}
