package se.samspel.funding.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.Move;

@Schema(name = "ApplicationMoveRequest", examples = "{\"on\":\"2019-09-30\"}")
record MoveRequest(
        @NotNull @Schema(description = "Not after today. Högst dagens datum.") LocalDate on,
        @Size(max = 2000) @Schema(description = "Nobody's name. Inga personnamn.")
                @Nullable String remark) {

    Sent sent(Move move) {
        return new Sent(move, on, remark, List.of(), this);
    }
}
