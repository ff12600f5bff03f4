package se.samspel.reporting.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportedFigures", examples = ReportedFiguresView.EXAMPLE)
record ReportedFiguresView(
        @Schema(maxLength = 36) UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Schema(maxLength = 40) Instant recordedAt,
        @Schema(maxLength = 36) UUID interventionId,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        @Schema(maxItems = 200) List<ReportedFiguresRequest.FigureRequest> figures) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b09","version":1,"recordedAt":\
            "2026-11-22T08:00:00Z","interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","from":\
            "2019-07-01","to":"2020-06-30","figures":[{"figure":"exits.total","value":37,"where":\
            "summary and section 1"}]}\
            """;
}
