package se.samspel.funding.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.ForecastVersion;

/** A forecast as it stands in the history. */
@Schema(
        name = "ForecastVersion",
        requiredProperties = {
            "interventionId",
            "year",
            "number",
            "recordedAt",
            "asOf",
            "lines",
            "comment",
            "actingUser"
        },
        examples =
                """
                {"interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","year":2020,"number":2,\
                "recordedAt":"2020-07-02T08:00:00Z","asOf":"2020-06-30",\
                "lines":[{"costCategory":"PERSONAL","forecastYearCostSek":1970000}],\
                "comment":"Vakant tjänst under hösten","actingUser":"ekonom-1"}\
                """)
record ForecastVersionView(
        UUID interventionId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Schema(
                        minimum = "1",
                        maximum = "9007199254740991",
                        description = "The forecast's version when it was set. Prognosens version.")
                long number,
        Instant recordedAt,
        LocalDate asOf,
        @Schema(maxItems = 3) List<ForecastView.Line> lines,
        @Schema(maxLength = 1000) @Nullable String comment,
        @Schema(maxLength = 100, description = "Null where no system told it. Null om okänt.")
                @Nullable String actingUser) {

    static ForecastVersionView of(ForecastVersion forecast) {
        return new ForecastVersionView(
                forecast.interventionId(),
                forecast.year(),
                forecast.number(),
                forecast.recordedAt(),
                forecast.asOf(),
                forecast.lines().entrySet().stream()
                        .map(line -> new ForecastView.Line(line.getKey(), line.getValue()))
                        .toList(),
                forecast.comment(),
                forecast.actingUser());
    }
}
