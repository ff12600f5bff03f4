package se.samspel.funding.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

/** The board's decision on money, by the paragraph of its minutes. */
@Schema(name = "MoneyDecisionRequest")
record BoardDecisionRequest(
        @NotNull LocalDate decidedOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "The minutes' paragraph. Protokollets paragraf.")
                String reference) {

    /** Never dated after {@code today}. */
    BoardDecision decision(LocalDate today) {
        FutureActDate.refuse("decision.decidedOn", decidedOn, today);
        IdentityNumberInText.refuse("decision.reference", reference);
        return new BoardDecision(decidedOn, reference);
    }
}
