package se.samspel.funding.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.agreement.domain.LocalAgreement;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "LocalAgreementRequest", examples = AgreementRequest.EXAMPLE)
record AgreementRequest(
        @NotEmpty
                @Size(max = 100)
                @Schema(description = "Two members at least. Minst två medlemmar.")
                List<@NotNull Organisationsnummer> parties,
        @NotBlank
                @Size(max = 4000)
                @Schema(description = "Never about a person. Aldrig om en person.")
                String goals,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotBlank @Size(max = 200) String reference) {

    static final String EXAMPLE =
            """
            {"parties":["212000-2304","202100-2114"],\
            "goals":"Unga som varken arbetar eller studerar nås inom en månad.",\
            "validFrom":"2026-01-01","validUntil":"2027-12-31","reference":"Dnr 2025:44"}\
            """;

    LocalAgreement.Content content() {
        return new LocalAgreement.Content(
                parties.stream().map(Organisationsnummer::digits).toList(),
                goals,
                new Period(validFrom, validUntil),
                reference);
    }
}
