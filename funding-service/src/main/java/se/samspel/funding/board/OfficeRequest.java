package se.samspel.funding.board;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.board.domain.OfficeKind;
import se.samspel.funding.register.domain.Period;

@Schema(name = "BoardOfficeRequest", examples = OfficeRequest.EXAMPLE)
record OfficeRequest(
        @NotNull OfficeKind office,
        @NotNull @Schema(description = "An ordinary member's seat. En ledamots plats.") UUID seatId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"office":"CHAIR","seatId":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d13",\
            "validFrom":"2023-04-01","validUntil":"2025-03-31"}\
            """;

    Period period() {
        return new Period(validFrom, validUntil);
    }
}
