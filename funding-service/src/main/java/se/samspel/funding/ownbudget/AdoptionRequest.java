package se.samspel.funding.ownbudget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "OwnBudgetAdoptionRequest",
        examples = "{\"adoptedOn\":\"2019-11-28\",\"reference\":\"§ 52/2019\"}")
record AdoptionRequest(
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate adoptedOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Of the board's minutes. Paragraf i protokollet.")
                String reference) {

    String checkedReference() {
        IdentityNumberInText.refuse("reference", reference);
        return reference;
    }
}
