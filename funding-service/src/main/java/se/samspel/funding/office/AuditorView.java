package se.samspel.funding.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.office.domain.Auditor;
import se.samspel.funding.register.OpaqueId;

@Schema(
        name = "Auditor",
        examples = AuditorView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "auditsFor",
            "holder",
            "validFrom"
        })
record AuditorView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(maxItems = 100) List<String> auditsFor,
        @Schema(maxLength = 100, description = OpaqueId.DESCRIPTION) String holder,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"id":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d16","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
            "auditsFor":["2021005521","2021002114"],"holder":"rev-1",\
            "validFrom":"2024-01-01","validUntil":"2027-12-31"}\
            """;

    static AuditorView of(Auditor auditor) {
        Auditor.Content content = auditor.content();
        return new AuditorView(
                auditor.id(),
                auditor.version(),
                auditor.recordedAt(),
                auditor.associationId(),
                content.auditsFor(),
                content.holder(),
                content.period().from(),
                content.period().until());
    }
}
