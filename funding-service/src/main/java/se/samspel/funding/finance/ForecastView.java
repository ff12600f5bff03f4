package se.samspel.funding.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.kit.value.Money;

@Schema(
        name = "Forecast",
        examples = ForecastView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "interventionId",
            "year",
            "asOf",
            "lines"
        })
record ForecastView(
        @Schema(maxLength = 4, description = "The year. Året.") String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Nullable Instant recordedAt,
        UUID interventionId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Nullable LocalDate asOf,
        @Schema(maxItems = 3) List<Line> lines) {

    static final String EXAMPLE =
            """
            {"id":"2020","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","year":2020,\
            "asOf":"2020-06-30",\
            "lines":[{"costCategory":"PERSONAL","forecastYearCostSek":1970000}]}\
            """;

    @Schema(
            name = "ForecastLine",
            requiredProperties = {"costCategory", "forecastYearCostSek"})
    record Line(CostCategory costCategory, Money forecastYearCostSek) {}

    static ForecastView of(FinancialYear year) {
        return new ForecastView(
                Integer.toString(year.year()),
                year.forecastVersion(),
                year.forecastRecordedAt(),
                year.interventionId(),
                year.year(),
                year.forecastAsOf(),
                year.forecast().entrySet().stream()
                        .map(line -> new Line(line.getKey(), line.getValue()))
                        .toList());
    }
}
