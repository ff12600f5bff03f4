package se.samspel.funding.statutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.statutes.domain.Adoption;
import se.samspel.funding.statutes.domain.Statutes;

@Schema(
        name = "Statutes",
        examples = StatutesView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "validFrom",
            "documentReference",
            "adoptions",
            "terms"
        })
record StatutesView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        LocalDate validFrom,
        @Schema(maxLength = 500) String documentReference,
        @Schema(maxItems = 100) List<AdoptionView> adoptions,
        TermsView terms) {

    static final String EXAMPLE =
            "{\"id\":\"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d11\",\"version\":1,"
                    + "\"recordedAt\":\"2026-11-22T08:00:00Z\",\"associationId\":\"2220002139\","
                    + "\"validFrom\":\"2023-04-01\",\"documentReference\":\"Diarium 2023:14\","
                    + "\"adoptions\":[{\"organisationNumber\":\"2120002304\","
                    + "\"decidedOn\":\"2023-02-27\",\"reference\":\"KF 2023 § 21\"}],\"terms\":"
                    + TermsView.EXAMPLE
                    + "}";

    @Schema(
            name = "Adoption",
            requiredProperties = {"organisationNumber", "decidedOn", "reference"})
    record AdoptionView(
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            LocalDate decidedOn,
            @Schema(maxLength = 200) String reference) {

        static AdoptionView of(Adoption adoption) {
            return new AdoptionView(
                    adoption.organisationNumber(), adoption.decidedOn(), adoption.reference());
        }
    }

    static StatutesView of(Statutes statutes) {
        return new StatutesView(
                statutes.id(),
                statutes.version(),
                statutes.recordedAt(),
                statutes.associationId(),
                statutes.validFrom(),
                statutes.document().reference(),
                statutes.adoptions().stream().map(AdoptionView::of).toList(),
                TermsView.of(statutes.terms()));
    }
}
