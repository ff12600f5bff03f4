package se.samspel.reporting.historic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.reporting.historic.HistoricFiguresRequest.ToldFigure;
import se.samspel.reporting.historic.domain.SeriesStatus;

@Schema(name = "HistoricFigures", examples = HistoricFiguresView.EXAMPLE)
record HistoricFiguresView(
        @Schema(maxLength = 36) UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Schema(maxLength = 40) Instant recordedAt,
        @Schema(maxLength = 36) UUID interventionId,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        @Schema(maxLength = 300) String source,
        SeriesStatus status,
        @Schema(maxItems = 200) List<ToldFigure> figures) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b19","version":1,"recordedAt":\
            "2026-11-22T08:00:00Z","interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","from":\
            "2017-01-01","to":"2017-12-31","source":"Årsrapport 2017","status":"HISTORIC",\
            "figures":[{"figure":"throughputMonths.meanExcludingDropouts","value":14.0,"base":21}]}\
            """;

    HistoricFiguresView(
            UUID id,
            long version,
            Instant recordedAt,
            UUID interventionId,
            LocalDate from,
            LocalDate to,
            String source,
            List<ToldFigure> figures) {
        this(
                id,
                version,
                recordedAt,
                interventionId,
                from,
                to,
                source,
                SeriesStatus.HISTORIC,
                figures);
    }

    /** All sets of an intervention, the earliest first. */
    @Schema(name = "HistoricFiguresList", examples = "{\"items\":[" + EXAMPLE + "]}")
    record ListView(@Schema(maxItems = 1000) List<HistoricFiguresView> items) {}
}
