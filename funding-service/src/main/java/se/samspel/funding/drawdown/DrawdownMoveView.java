package se.samspel.funding.drawdown;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.DrawdownActor;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.funding.drawdown.domain.DrawdownMoveMade;
import se.samspel.funding.drawdown.domain.DrawdownState;

@Schema(
        name = "DrawdownMoveMade",
        requiredProperties = {"move", "madeBy", "toState", "on", "recordedAt"})
record DrawdownMoveView(
        DrawdownMove move,
        DrawdownActor madeBy,
        @Nullable DrawdownState fromState,
        DrawdownState toState,
        LocalDate on,
        @Schema(maxLength = 100, description = "For the office alone. Bara för kansliet.")
                @Nullable String actingUser,
        @Schema(maxLength = 2000) @Nullable String reason,
        Instant recordedAt) {

    static DrawdownMoveView of(DrawdownMoveMade made, boolean toOffice) {
        return new DrawdownMoveView(
                made.move(),
                made.madeBy(),
                made.fromState(),
                made.toState(),
                made.madeOn(),
                toOffice ? made.actingUser() : null,
                made.remark(),
                made.recordedAt());
    }
}
