package se.samspel.funding.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.board.domain.BoardSeat;
import se.samspel.funding.board.domain.Eligibility;
import se.samspel.funding.board.domain.SeatRole;
import se.samspel.funding.register.OpaqueId;

@Schema(
        name = "BoardSeat",
        examples = SeatView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "organisationNumber",
            "role",
            "vacant",
            "proportionalElection",
            "validFrom"
        })
record SeatView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
        SeatRole role,
        @Schema(minimum = "1", maximum = "100") @Nullable Integer order,
        boolean vacant,
        @Schema(maxLength = 100, description = OpaqueId.DESCRIPTION) @Nullable String holder,
        @Nullable Eligibility eligibility,
        boolean proportionalElection,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"id":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d13","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
            "organisationNumber":"2120002304","role":"LEDAMOT","vacant":false,"holder":"fv-17",\
            "eligibility":"COUNCIL_MEMBER","proportionalElection":false,\
            "validFrom":"2023-04-01","validUntil":"2027-03-31"}\
            """;

    static SeatView of(BoardSeat seat) {
        BoardSeat.Content content = seat.content();
        return new SeatView(
                seat.id(),
                seat.version(),
                seat.recordedAt(),
                seat.associationId(),
                content.organisationNumber(),
                content.role(),
                content.order(),
                seat.isVacant(),
                content.sitting().holder(),
                content.sitting().eligibility(),
                content.sitting().proportional(),
                content.period().from(),
                content.period().until());
    }
}
