package se.samspel.funding.drawdown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.drawdown.domain.DrawdownMove;

@Schema(
        name = "ReasonedDrawdownMoveRequest",
        examples = "{\"on\":\"2020-04-14\",\"reason\":\"Lokalhyran saknar underlag\"}")
record ReasonedMoveRequest(
        @NotNull @Schema(description = "Not after today. Högst dagens datum.") LocalDate on,
        @NotBlank
                @Size(max = 2000)
                @Schema(description = "For the host too; nobody's name. Inga personnamn.")
                String reason) {

    Sent sent(DrawdownMove move) {
        return new Sent(move, on, reason, this);
    }
}
