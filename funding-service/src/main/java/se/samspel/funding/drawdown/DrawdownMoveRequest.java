package se.samspel.funding.drawdown;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.drawdown.domain.DrawdownMove;

@Schema(name = "DrawdownMoveRequest", examples = "{\"on\":\"2020-04-14\"}")
record DrawdownMoveRequest(
        @NotNull @Schema(description = "Not after today. Högst dagens datum.") LocalDate on) {

    Sent sent(DrawdownMove move) {
        return new Sent(move, on, null, this);
    }
}
