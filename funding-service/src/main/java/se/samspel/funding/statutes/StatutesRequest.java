package se.samspel.funding.statutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.statutes.domain.Adoption;
import se.samspel.funding.statutes.domain.Statutes;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "StatutesRequest", examples = StatutesRequest.EXAMPLE)
record StatutesRequest(
        @NotNull @Schema(description = "They hold until the next ones begin. Första dagen.")
                LocalDate validFrom,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Where the document is kept. Var handlingen finns.")
                String documentReference,
        @NotEmpty
                @Size(max = 100)
                @Schema(description = "Each member's own decision. Medlemmarnas beslut.")
                List<@Valid @NotNull AdoptionRequest> adoptions,
        @NotNull @Valid TermsRequest terms) {

    static final String EXAMPLE =
            "{\"validFrom\":\"2023-04-01\",\"documentReference\":\"Diarium 2023:14\","
                    + "\"adoptions\":[{\"organisationNumber\":\"212000-2304\","
                    + "\"decidedOn\":\"2023-02-27\",\"reference\":\"KF 2023 § 21\"}],\"terms\":"
                    + TermsRequest.EXAMPLE
                    + "}";

    @Schema(name = "AdoptionRequest")
    record AdoptionRequest(
            @NotNull Organisationsnummer organisationNumber,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 200) String reference) {

        Adoption adoption() {
            return new Adoption(organisationNumber.digits(), decidedOn, reference);
        }
    }

    Statutes.Document document() {
        return new Statutes.Document(
                validFrom,
                documentReference,
                adoptions.stream().map(AdoptionRequest::adoption).toList(),
                terms.terms());
    }
}
