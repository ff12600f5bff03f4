package se.samspel.participant.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.answer.Reference;

/** By which decision a hold ends. */
@Schema(
        name = "ReleaseRequest",
        examples = "{\"releasedOn\":\"2026-09-01\",\"reference\":\"AN 2026/77 §9\"}")
record ReleaseRequest(
        @NotNull LocalDate releasedOn,
        @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Reference.DECISION)
                String reference) {}
