package se.samspel.funding.equitylevel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.equitylevel.domain.EquityBase;
import se.samspel.funding.equitylevel.domain.EquityLevel;
import se.samspel.funding.equitylevel.domain.LevelStep;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

@Schema(name = "EquityLevelRequest", examples = EquityLevelRequest.EXAMPLE)
record EquityLevelRequest(
        @NotNull
                @Schema(
                        description =
                                "What the steps are of: the members' contributions, or these with"
                                        + " other income. Bidrag eller omsättning.")
                EquityBase base,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Step> steps,
        @NotBlank @Size(max = 200) @Schema(description = "Who decided it. Beslutets beteckning.")
                String reference) {

    static final String EXAMPLE =
            """
            {"base":"CONTRIBUTIONS","steps":[{"fromSek":0,"levelPercent":30},\
            {"fromSek":2000000,"levelPercent":20}],"reference":"Exempel, inget officiellt värde"}\
            """;

    @Schema(name = "EquityLevelStepRequest")
    record Step(
            @NotNull @Schema(description = "From this base on. Från och med.") Money fromSek,
            @Schema(description = "Reasonable up to this. Rimlig nivå.") @Nullable Money levelSek,
            @DecimalMin("0")
                    @Digits(integer = 4, fraction = 2)
                    @Schema(description = "Or to this part of the base. Eller i procent.")
                    @Nullable BigDecimal levelPercent) {}

    EquityLevel.Terms terms() {
        IdentityNumberInText.refuse("reference", reference);
        return new EquityLevel.Terms(
                base,
                steps.stream()
                        .map(step ->
                                new LevelStep(step.fromSek(), step.levelSek(), step.levelPercent()))
                        .toList(),
                reference);
    }
}
