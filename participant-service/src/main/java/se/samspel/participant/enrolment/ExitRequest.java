package se.samspel.participant.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.Exit;
import se.samspel.participant.enrolment.domain.ExitDestination;
import se.samspel.participant.enrolment.domain.ExitReason;

@Schema(
        name = "ExitRequest",
        examples =
                """
                {"endedOn":"2020-06-15","exitReason":"ENLIGT_PLAN","exitDestination":"ARBETE",\
                "earlyDropout":false}\
                """)
record ExitRequest(
        @NotNull LocalDate endedOn,
        @NotNull ExitReason exitReason,
        @Nullable ExitDestination exitDestination,
        @NotNull Boolean earlyDropout) {

    Exit exit() {
        return new Exit(endedOn, exitReason, exitDestination, earlyDropout);
    }
}
