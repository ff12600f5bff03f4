package se.samspel.funding.costmodel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.costmodel.domain.CostModelKind;
import se.samspel.funding.costmodel.domain.CostModels;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(name = "EsfCostModelsRequest", examples = CostModelsRequest.EXAMPLE)
record CostModelsRequest(@NotEmpty @Size(max = 200) List<@Valid @NotNull Row> rows) {

    static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    static final String EXAMPLE =
            """
            {"rows":[{"from":"2023-04","until":"2023-12","kind":"ACTUAL"},\
            {"from":"2024-01","until":"2027-12","kind":"FLAT_RATE","base":"PERSONAL",\
            "percent":40,"coversOther":true}]}\
            """;

    @Schema(name = "EsfCostModelRequest")
    record Row(
            @NotNull @Pattern(regexp = MONTH) @Schema(description = "Month. Från månad.")
                    String from,
            @NotNull
                    @Pattern(regexp = MONTH)
                    @Schema(description = "Month, included. Till och med månad.")
                    String until,
            @NotNull CostModelKind kind,
            @Schema(description = "Of UNIT_COST; HOUR counts the time reports. Enhet.")
                    @Nullable CostUnit unit,
            @Nullable Money sekPerUnit,
            @Schema(description = "Of FLAT_RATE. Bas för schablonen.") @Nullable CostCategory base,
            @Schema(minimum = "0", maximum = "100") @Nullable BigDecimal percent,
            @Schema(
                            description =
                                    "Of FLAT_RATE: it stands for all other direct cost too; default"
                                            + " false. Schablonen täcker övriga direkta kostnader.")
                    @Nullable Boolean coversOther) {

        CostModel model() {
            return CostModel.model(
                    kind,
                    new CostModel.Months(YearMonth.parse(from), YearMonth.parse(until)),
                    new CostModel.Parameters(
                            unit, sekPerUnit, base, percent, Boolean.TRUE.equals(coversOther)));
        }
    }

    CostModels models() {
        return new CostModels(rows.stream().map(Row::model).toList());
    }
}
