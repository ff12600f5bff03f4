package se.samspel.participant.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.answer.Reference;
import se.samspel.participant.retention.domain.RecordClass;
import se.samspel.participant.retention.domain.RetentionRule;
import se.samspel.participant.retention.domain.RetentionTerm;
import se.samspel.participant.retention.domain.RetentionTrigger;

/** A retention rule as decided; it replaces the one in force for its class. */
@Schema(
        name = "RetentionRuleRequest",
        examples =
                """
                {"recordClass":"PARTICIPANT","years":7,"trigger":"LAST_EXIT",\
                "decisionReference":"AN 2026/41 §12","decidedOn":"2026-02-03"}\
                """)
record RetentionRuleRequest(
        @NotNull RecordClass recordClass,
        @Schema(description = "Whole years. Hela år.") @NotNull @Min(0) @Max(150) Integer years,
        @NotNull RetentionTrigger trigger,
        @Schema(description = "The decision's number. Beslutets diarienummer.")
                @NotNull
                @Size(min = 1, max = 100)
                @Pattern(regexp = Reference.DECISION)
                String decisionReference,
        @NotNull LocalDate decidedOn) {

    RetentionTerm term() {
        return new RetentionTerm(recordClass, trigger, years);
    }

    RetentionRule.Decision decision() {
        return new RetentionRule.Decision(decisionReference, decidedOn);
    }
}
