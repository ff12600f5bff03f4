package se.samspel.funding.interim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.interim.domain.InterimReport;

@Schema(
        name = "InterimAdoptionRequest",
        examples = "{\"on\":\"2020-09-10\",\"minuteReference\":\"§ 41/2020\"}")
record AdoptionRequest(
        @NotNull @Schema(description = "The board's meeting. Styrelsens sammanträde.") LocalDate on,
        @NotBlank @Size(max = 100) @Schema(description = "Paragraf i protokollet.")
                String minuteReference) {

    InterimReport.Adoption adoption(String actingUser) {
        return new InterimReport.Adoption(on, minuteReference, actingUser);
    }
}
