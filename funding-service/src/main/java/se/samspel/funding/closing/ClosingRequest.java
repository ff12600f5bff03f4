package se.samspel.funding.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.intervention.domain.Closing;

@Schema(
        name = "InterventionClosingRequest",
        examples = "{\"closedOn\":\"2020-12-31\",\"reason\":\"Projektperioden är slut\"}")
record ClosingRequest(
        @NotNull @Schema(description = "Last day, not after today. Sista dagen.")
                LocalDate closedOn,
        @NotBlank @Size(max = 500) @Schema(description = "Nobody's name. Inga personnamn.")
                String reason) {

    Closing closing() {
        return new Closing(closedOn, reason);
    }
}
