package se.samspel.funding.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.board.domain.BoardOffice;
import se.samspel.funding.board.domain.OfficeKind;

@Schema(
        name = "BoardOffice",
        examples = OfficeView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "office",
            "seatId",
            "validFrom"
        })
record OfficeView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        OfficeKind office,
        UUID seatId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"id":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d14","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139","office":"CHAIR",\
            "seatId":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d13","validFrom":"2023-04-01",\
            "validUntil":"2025-03-31"}\
            """;

    static OfficeView of(BoardOffice office) {
        return new OfficeView(
                office.id(),
                office.version(),
                office.recordedAt(),
                office.associationId(),
                office.office(),
                office.seatId(),
                office.period().from(),
                office.period().until());
    }
}
