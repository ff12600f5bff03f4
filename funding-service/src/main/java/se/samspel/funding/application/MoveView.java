package se.samspel.funding.application;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.Actor;
import se.samspel.funding.application.domain.ApplicationState;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.application.domain.MoveMade;

@Schema(
        name = "ApplicationMove",
        requiredProperties = {
            "move",
            "madeBy",
            "fromState",
            "toState",
            "on",
            "conflicts",
            "recordedAt"
        })
record MoveView(
        Move move,
        Actor madeBy,
        ApplicationState fromState,
        ApplicationState toState,
        LocalDate on,
        @Schema(maxLength = 100, description = "For the office alone. Bara för kansliet.")
                @Nullable String actingUser,
        @Schema(maxLength = 2000) @Nullable String remark,
        @Schema(maxItems = 50, description = "Opaque ids. Jäv.")
                List<@Size(max = 100) String> conflicts,
        Instant recordedAt) {

    static MoveView of(MoveMade made, boolean toOffice) {
        return new MoveView(
                made.move(),
                made.madeBy(),
                made.fromState(),
                made.toState(),
                made.madeOn(),
                toOffice ? made.actingUser() : null,
                made.remark(),
                made.conflicts(),
                made.recordedAt());
    }
}
