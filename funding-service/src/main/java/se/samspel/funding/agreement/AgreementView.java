package se.samspel.funding.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.agreement.domain.LocalAgreement;

@Schema(
        name = "LocalAgreement",
        examples = AgreementView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "parties",
            "goals",
            "validFrom",
            "reference"
        })
record AgreementView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(maxItems = 100) List<String> parties,
        @Schema(maxLength = 4000) String goals,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(maxLength = 200) String reference) {

    static final String EXAMPLE =
            """
            {"id":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d12","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
            "parties":["2120002304","2021002114"],\
            "goals":"Unga som varken arbetar eller studerar nås inom en månad.",\
            "validFrom":"2026-01-01","validUntil":"2027-12-31","reference":"Dnr 2025:44"}\
            """;

    static AgreementView of(LocalAgreement agreement) {
        LocalAgreement.Content content = agreement.content();
        return new AgreementView(
                agreement.id(),
                agreement.version(),
                agreement.recordedAt(),
                agreement.associationId(),
                content.parties(),
                content.goals(),
                content.period().from(),
                content.period().until(),
                content.reference());
    }
}
