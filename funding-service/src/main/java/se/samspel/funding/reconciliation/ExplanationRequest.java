package se.samspel.funding.reconciliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ReconciliationExplanationRequest",
        examples = "{\"explanation\":\"Bokförd på februari i ekonomisystemet\"}")
record ExplanationRequest(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Why it doesn't match; names nobody. Orsak, utan personer.")
                String explanation) {}
