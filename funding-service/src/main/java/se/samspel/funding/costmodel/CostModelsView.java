package se.samspel.funding.costmodel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.costmodel.domain.CostModelKind;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.funding.costmodel.domain.ProjectCostModels;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfCostModels",
        examples = CostModelsView.EXAMPLE,
        requiredProperties = {"id", "version", "recordedAt", "rows"})
record CostModelsView(
        @Schema(description = "The project. Projektet.") UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(maxItems = 200) List<Row> rows) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z",\
            "rows":[{"from":"2024-01","until":"2027-12","kind":"FLAT_RATE","base":"PERSONAL",\
            "percent":40,"coversOther":true}]}\
            """;

    @Schema(
            name = "EsfCostModel",
            requiredProperties = {"from", "until", "kind", "coversOther"})
    record Row(
            @Schema(maxLength = 7) String from,
            @Schema(maxLength = 7) String until,
            CostModelKind kind,
            @Nullable CostUnit unit,
            @Nullable Money sekPerUnit,
            @Nullable CostCategory base,
            @Schema(minimum = "0", maximum = "100") @Nullable BigDecimal percent,
            boolean coversOther) {

        static Row of(CostModel model) {
            return new Row(
                    model.from().toString(),
                    model.until().toString(),
                    model.kind(),
                    model.unit(),
                    model.unitPrice(),
                    model.base(),
                    model.percent(),
                    model.coversOther());
        }
    }

    static CostModelsView of(ProjectCostModels set) {
        return new CostModelsView(
                set.projectId(),
                set.version(),
                set.recordedAt(),
                set.models().rows().stream().map(Row::of).toList());
    }
}
