package se.samspel.funding.finance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.Amounts;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(name = "ForecastRequest", examples = ForecastRequest.EXAMPLE)
record ForecastRequest(
        @NotNull @Schema(description = "The day it was made. Dagen den gjordes.") LocalDate asOf,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Line> lines,
        @Nullable
                @Size(max = 1000)
                @Schema(description = "Kept in the history; nobody's name. Kommentar utan namn.")
                String comment) {

    static final String EXAMPLE =
            """
            {"asOf":"2020-06-30",\
            "lines":[{"costCategory":"PERSONAL","forecastYearCostSek":1970000},\
            {"costCategory":"LOKALER","forecastYearCostSek":37000},\
            {"costCategory":"OVRIGT","forecastYearCostSek":154038}]}\
            """;

    @Schema(name = "ForecastLineRequest")
    record Line(@NotNull CostCategory costCategory, @NotNull Money forecastYearCostSek) {}

    Amounts amounts() {
        return Amounts.of(
                lines.stream()
                        .map(line ->
                                new Amounts.Line(line.costCategory(), line.forecastYearCostSek()))
                        .toList());
    }
}
