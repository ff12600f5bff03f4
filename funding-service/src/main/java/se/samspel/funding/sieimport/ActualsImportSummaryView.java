package se.samspel.funding.sieimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.ImportKind;
import se.samspel.funding.sieimport.domain.ImportState;

@Schema(
        name = "ActualsImportSummary",
        examples = ActualsImportSummaryView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "kind",
            "state",
            "year",
            "fingerprint"
        })
record ActualsImportSummaryView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        ImportKind kind,
        ImportState state,
        @Nullable Instant committedAt,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Nullable LocalDate asOf,
        @Schema(maxLength = 64, description = "SHA-256 of the file. Filens SHA-256.")
                String fingerprint) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b21","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","kind":"SIE","state":"PREVIEW","year":2026,\
            "asOf":"2026-10-31",\
            "fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}\
            """;

    static ActualsImportSummaryView of(ActualsImport file) {
        return new ActualsImportSummaryView(
                file.id(),
                file.version(),
                file.recordedAt(),
                file.kind(),
                file.state(),
                file.committedAt(),
                file.year(),
                file.asOf(),
                file.fingerprint());
    }
}
