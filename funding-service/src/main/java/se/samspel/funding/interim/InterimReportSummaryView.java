package se.samspel.funding.interim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.funding.interim.domain.ReportPeriod;
import se.samspel.funding.interim.domain.ReportState;

/** An edition as it stands in a list. */
@Schema(
        name = "InterimReportSummary",
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "year",
            "period",
            "edition",
            "latest",
            "asOf",
            "state",
            "adoptedOn",
            "minuteReference"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","version":2,\
                "recordedAt":"2020-08-20T08:00:00Z","associationId":"2220002139","year":2020,\
                "period":"HALF_YEAR","edition":1,"latest":true,"asOf":"2020-06-30",\
                "state":"ADOPTED","adoptedOn":"2020-09-10","minuteReference":"§ 41/2020"}\
                """)
record InterimReportSummaryView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        ReportPeriod period,
        @Schema(minimum = "1", maximum = "10000") int edition,
        boolean latest,
        LocalDate asOf,
        ReportState state,
        @Nullable LocalDate adoptedOn,
        @Schema(maxLength = 100) @Nullable String minuteReference) {

    static InterimReportSummaryView of(InterimReport report) {
        return new InterimReportSummaryView(
                report.id(),
                report.version(),
                report.recordedAt(),
                report.associationId(),
                report.year(),
                report.period(),
                report.edition(),
                report.isLatest(),
                report.asOf(),
                report.state(),
                report.adoptedOn(),
                report.minuteReference());
    }
}
