package se.samspel.funding.merger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.merger.domain.MergerDecision;

@Schema(
        name = "MergerDecisionRequest",
        examples = "{\"decidedOn\":\"2026-09-24\",\"reference\":\"§ 41/2026\"}")
record MergerDecisionRequest(
        @NotNull LocalDate decidedOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "The minutes' paragraph. Protokollets paragraf.")
                String reference) {

    MergerDecision decision() {
        return new MergerDecision(decidedOn, reference);
    }
}
