package se.samspel.funding.yearwheel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.yearwheel.domain.YearFact;

@Schema(
        name = "YearWheelStepRequest",
        examples = "{\"doneOn\":\"2025-10-20\",\"reference\":\"Dnr 2025:31\"}")
record StepRequest(
        @NotNull @Schema(description = "Dagen då steget gjordes.") LocalDate doneOn,
        @NotBlank @Size(max = 200) @Schema(description = "Where it is found. Var underlaget finns.")
                String reference,
        @Nullable
                @Schema(
                        description =
                                "The board's decision: of kind BUDGET for the budget, ANNUAL_REPORT"
                                        + " for the annual report. Styrelsens beslut.")
                UUID decisionId) {

    YearFact.Done done() {
        return new YearFact.Done(doneOn, reference, decisionId);
    }
}
