package se.samspel.funding.equitylevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.equitylevel.domain.EquityBase;
import se.samspel.funding.equitylevel.domain.EquityLevel;
import se.samspel.funding.equitylevel.domain.LevelStep;
import se.samspel.kit.value.Money;

@Schema(
        name = "EquityLevel",
        examples = EquityLevelView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "validFrom",
            "base",
            "steps",
            "reference"
        })
record EquityLevelView(
        @Schema(maxLength = 10, description = "The day from which it holds. Första dagen.")
                String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(
                        pattern = "^[0-9]{10}$",
                        maxLength = 10,
                        description = "Absent: the national default. Utelämnad: nationell.")
                @Nullable String associationId,
        LocalDate validFrom,
        EquityBase base,
        @Schema(maxItems = 20) List<StepView> steps,
        @Schema(maxLength = 200) String reference) {

    static final String EXAMPLE =
            """
            {"id":"2020-01-01","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "associationId":"2220002139","validFrom":"2020-01-01","base":"CONTRIBUTIONS",\
            "steps":[{"fromSek":0,"levelPercent":30},{"fromSek":2000000,"levelPercent":20}],\
            "reference":"Exempel, inget officiellt värde"}\
            """;

    @Schema(
            name = "EquityLevelStep",
            requiredProperties = {"fromSek"})
    record StepView(Money fromSek, @Nullable Money levelSek, @Nullable BigDecimal levelPercent) {

        static StepView of(LevelStep step) {
            return new StepView(step.from(), step.level(), step.percent());
        }
    }

    static EquityLevelView of(EquityLevel level) {
        return new EquityLevelView(
                level.validFrom().toString(),
                level.version(),
                level.recordedAt(),
                level.associationId(),
                level.validFrom(),
                level.base(),
                level.steps().stream().map(StepView::of).toList(),
                level.reference());
    }
}
