package se.samspel.participant.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The person rests from the intervention.
 *
 * @param reason sealed with the person's key
 */
@Schema(
        name = "PauseRequest",
        examples = "{\"pausedOn\":\"2020-02-03\",\"reason\":\"Väntar på en utredning\"}")
record PauseRequest(
        @NotNull LocalDate pausedOn, @Size(min = 1, max = 2000) @Nullable String reason) {}
