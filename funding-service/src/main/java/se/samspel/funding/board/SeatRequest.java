package se.samspel.funding.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.board.domain.BoardSeat;
import se.samspel.funding.board.domain.Eligibility;
import se.samspel.funding.board.domain.SeatRole;
import se.samspel.funding.register.OpaqueId;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "BoardSeatRequest", examples = SeatRequest.EXAMPLE)
record SeatRequest(
        @NotNull @Schema(description = "The member. Medlemmen.")
                Organisationsnummer organisationNumber,
        @NotNull SeatRole role,
        @Min(1)
                @Max(100)
                @Schema(description = "For ERSATTARE alone: when called. Bara för ERSATTARE.")
                @Nullable Integer order,
        @Size(min = 1, max = 100)
                @Pattern(regexp = OpaqueId.FORM)
                @Schema(description = OpaqueId.DESCRIPTION + " Absent: vacant. Utelämnad: vakant.")
                @Nullable String holder,
        @Schema(description = "Given with holder. Anges tillsammans med holder.")
                @Nullable Eligibility eligibility,
        @NotNull Boolean proportionalElection,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static final String EXAMPLE =
            """
            {"organisationNumber":"212000-2304","role":"ERSATTARE","order":1,"holder":"fv-17",\
            "eligibility":"COUNCIL_MEMBER","proportionalElection":false,\
            "validFrom":"2023-04-01","validUntil":"2027-03-31"}\
            """;

    BoardSeat.Content content() {
        return new BoardSeat.Content(
                organisationNumber.digits(),
                role,
                order,
                new BoardSeat.Sitting(holder, eligibility, proportionalElection),
                new Period(validFrom, validUntil));
    }
}
