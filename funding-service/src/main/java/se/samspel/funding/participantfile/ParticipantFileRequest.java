package se.samspel.funding.participantfile;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.participantfile.domain.Sending;

@Schema(
        name = "EsfParticipantFileRequest",
        examples = "{\"rows\":42,\"hours\":1630.5,\"sentOn\":\"2024-04-22\"}")
record ParticipantFileRequest(
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "How many. Antal rader.")
                Integer rows,
        @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2)
                BigDecimal hours,
        @NotNull @Schema(description = "After the month's end. Efter månadens slut.")
                LocalDate sentOn) {

    Sending sending() {
        return new Sending(rows, hours, sentOn);
    }
}
