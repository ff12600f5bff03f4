package se.samspel.participant.accessreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out of a review. */
@Schema(
        name = "ClosingRequest",
        examples = "{\"concludedOn\":\"2026-10-15\",\"conclusion\":\"Inga obehöriga läsningar\"}")
record ClosingRequest(
        @NotNull LocalDate concludedOn, @NotBlank @Size(min = 1, max = 4000) String conclusion) {}
