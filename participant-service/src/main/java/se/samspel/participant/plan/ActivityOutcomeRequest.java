package se.samspel.participant.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.plan.domain.ActivityOutcome;

@Schema(
        name = "ActivityOutcomeRequest",
        examples = "{\"doneOn\":\"2026-11-20\",\"outcome\":\"DONE\",\"note\":\"Gick bra\"}")
record ActivityOutcomeRequest(
        @NotNull LocalDate doneOn,
        @NotNull ActivityOutcome outcome,
        @Size(min = 1, max = 2000) @Nullable String note) {}
