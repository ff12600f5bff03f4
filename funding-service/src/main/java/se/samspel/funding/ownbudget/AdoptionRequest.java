package se.samspel.funding.ownbudget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "OwnBudgetAdoptionRequest",
        examples = "{\"adoptedOn\":\"2019-11-28\",\"reference\":\"§ 52/2019\"}")
record AdoptionRequest(
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate adoptedOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Of the board's minutes. Paragraf i protokollet.")
                String reference,
        @Schema(
                        description =
                                "The decision of a registered meeting, of kind BUDGET and of that"
                                        + " day; the year wheel's step refers to it. Beslutet vid"
                                        + " ett registrerat sammanträde.")
                @Nullable UUID decisionId) {

    String checkedReference() {
        IdentityNumberInText.refuse("reference", reference);
        return reference;
    }
}
