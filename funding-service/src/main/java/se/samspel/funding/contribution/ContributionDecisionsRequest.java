package se.samspel.funding.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contribution.domain.Decision;
import se.samspel.funding.contribution.domain.Decisions;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(name = "ContributionDecisionsRequest", examples = ContributionDecisionsRequest.EXAMPLE)
record ContributionDecisionsRequest(
        @Valid
                @Schema(
                        description =
                                "When the board adopted the year's budget; absent: not yet. Styrelsens"
                                        + " budgetbeslut.")
                @Nullable Stated budgetAdoption,
        @Valid
                @Schema(
                        description =
                                "When the state decided on its part; absent: not yet. Statens beslut om"
                                        + " sitt bidrag.")
                @Nullable Stated stateDecision) {

    static final String EXAMPLE =
            """
            {"budgetAdoption":{"decidedOn":"2019-11-28","reference":"§ 52/2019"},\
            "stateDecision":{"decidedOn":"2019-12-18","reference":"FK 2019/007812"}}\
            """;

    @Schema(name = "ContributionDecisionRequest")
    record Stated(
            @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate decidedOn,
            @NotBlank
                    @Size(max = 200)
                    @Schema(description = "Of the minutes or the letter. Protokoll eller beslut.")
                    String reference) {

        static @Nullable Decision decision(@Nullable Stated stated) {
            if (stated == null) {
                return null;
            }
            IdentityNumberInText.refuse("reference", stated.reference());
            return new Decision(stated.decidedOn(), stated.reference());
        }
    }

    Decisions decisions() {
        return new Decisions(Stated.decision(budgetAdoption), Stated.decision(stateDecision));
    }
}
