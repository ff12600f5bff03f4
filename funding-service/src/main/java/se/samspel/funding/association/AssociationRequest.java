package se.samspel.funding.association;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "AssociationRequest", examples = AssociationRequest.EXAMPLE)
record AssociationRequest(
        @NotNull @Schema(description = "Ten digits, with or without hyphen. Tio siffror.")
                Organisationsnummer organisationNumber,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Schema(description = "First day of the association. Första dagen.")
                LocalDate startsOn) {

    static final String EXAMPLE =
            """
            {"organisationNumber":"222000-2139","name":"Södra Dalarnas Samordningsförbund",\
            "startsOn":"2015-01-01"}\
            """;
}
