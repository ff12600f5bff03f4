package se.samspel.reporting.historic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.historic.domain.SeriesPoint;
import se.samspel.reporting.historic.domain.SeriesStatus;

@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ThroughputSeries", examples = ThroughputSeriesView.EXAMPLE)
record ThroughputSeriesView(
        @Schema(maxLength = 36) UUID interventionId,
        @Schema(maxLength = 40) Instant computedAt,
        @Schema(maxItems = 1200) List<PointView> points) {

    static final String EXAMPLE =
            """
            {"interventionId":"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10","computedAt":\
            "2026-11-22T08:00:00Z","points":[{"from":"2017-01-01","to":"2017-12-31","status":\
            "HISTORIC","exits":null,"mean":14.0,"KVINNA":null,"MAN":null,"withheld":false,\
            "sexesWithheld":false,"source":"Årsrapport 2017"},{"from":"2019-07-01","to":\
            "2020-06-30","status":"COMPUTED","exits":34,"mean":17.8,"KVINNA":16.3,"MAN":19.7,\
            "withheld":false,"sexesWithheld":false,"source":null}]}\
            """;

    /** One window of twelve months. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ThroughputPoint")
    record PointView(
            @Schema(maxLength = 10) LocalDate from,
            @Schema(maxLength = 10) LocalDate to,
            SeriesStatus status,
            @Schema(
                            nullable = true,
                            minimum = "0",
                            maximum = "1000000",
                            description = "For the host. För värden.")
                    @Nullable Long exits,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") @Nullable BigDecimal mean,
            @JsonProperty("KVINNA") @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable BigDecimal women,
            @JsonProperty("MAN") @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable BigDecimal men,
            boolean withheld,
            boolean sexesWithheld,
            @Schema(nullable = true, maxLength = 300) @Nullable String source) {

        static PointView of(SeriesPoint point) {
            return new PointView(
                    point.window().from(),
                    point.window().to(),
                    point.status(),
                    point.exits(),
                    point.mean(),
                    point.women(),
                    point.men(),
                    point.withheld(),
                    point.sexesWithheld(),
                    point.source());
        }
    }

    static ThroughputSeriesView of(ThroughputSeriesService.Read read) {
        return new ThroughputSeriesView(
                read.intervention().id(),
                read.computedAt(),
                read.points().stream().map(PointView::of).toList());
    }
}
