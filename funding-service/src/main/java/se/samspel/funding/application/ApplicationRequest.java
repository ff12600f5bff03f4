package se.samspel.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.application.domain.Asking;
import se.samspel.funding.grant.AmountLine;

@Schema(
        name = "ApplicationRequest",
        examples =
                """
                {"purpose":"Samverkansteam för personer som behöver stöd av flera myndigheter",\
                "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2600000},\
                {"year":2020,"costCategory":"LOKALER","amountSek":60000},\
                {"year":2020,"costCategory":"OVRIGT","amountSek":140000}]}\
                """)
record ApplicationRequest(
        @NotBlank
                @Size(max = 4000)
                @Schema(description = "What the money is for; nobody's name. Ändamålet.")
                String purpose,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull AmountLine> amounts) {

    Asking asking() {
        return new Asking(AmountLine.amounts(amounts), purpose);
    }
}
