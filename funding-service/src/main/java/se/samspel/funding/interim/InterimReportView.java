package se.samspel.funding.interim;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.interim.domain.Difference;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.funding.interim.domain.InterimSnapshot;
import se.samspel.funding.interim.domain.ReportPeriod;
import se.samspel.funding.interim.domain.ReportState;

/** An edition with what it says, letter by letter as it was made. */
@Schema(
        name = "InterimReport",
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
            "minuteReference",
            "checksum",
            "differences",
            "snapshot"
        },
        examples =
                "{\"id\":\"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01\",\"version\":1,"
                        + "\"recordedAt\":\"2020-08-20T08:00:00Z\","
                        + "\"associationId\":\"2220002139\",\"year\":2020,"
                        + "\"period\":\"HALF_YEAR\",\"edition\":1,\"latest\":true,"
                        + "\"asOf\":\"2020-06-30\",\"state\":\"DRAFT\",\"adoptedOn\":null,"
                        + "\"minuteReference\":null,\"checksum\":\"44136fa355b3678a1146ad16f7e8649e"
                        + "94fb4fc21fe77e8310c060f61caaff8a\",\"differences\":[],\"snapshot\":"
                        + SnapshotContent.EXAMPLE
                        + "}")
record InterimReportView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        ReportPeriod period,
        @Schema(minimum = "1", maximum = "10000") int edition,
        @Schema(description = "Whether no other edition follows it. Senaste utgåvan.")
                boolean latest,
        LocalDate asOf,
        ReportState state,
        @Nullable LocalDate adoptedOn,
        @Schema(maxLength = 100) @Nullable String minuteReference,
        @Schema(
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64,
                        description = "SHA-256 of the snapshot's UTF-8. Kontrollsumma.")
                String checksum,
        @Schema(
                        maxItems = 100000,
                        description =
                                "Against the former edition; empty in the first one. Skillnader mot"
                                        + " förra utgåvan.")
                List<DifferenceView> differences,
        @Schema(implementation = SnapshotContent.class) @JsonRawValue String snapshot) {

    @Schema(
            name = "InterimDifference",
            requiredProperties = {"pointer", "former", "current"})
    record DifferenceView(
            @Schema(maxLength = 1000) String pointer,
            @Schema(maxLength = 2000) @Nullable String former,
            @Schema(maxLength = 2000) @Nullable String current) {

        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.pointer(), difference.former(), difference.current());
        }
    }

    static InterimReportView of(
            InterimReport report, InterimSnapshot snapshot, List<Difference> differences) {
        return new InterimReportView(
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
                report.minuteReference(),
                snapshot.checksum(),
                differences.stream().map(DifferenceView::of).toList(),
                snapshot.content());
    }
}
