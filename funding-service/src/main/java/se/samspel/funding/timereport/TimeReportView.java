package se.samspel.funding.timereport;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.timereport.domain.TimeFinding;
import se.samspel.funding.timereport.domain.TimeReport;
import se.samspel.funding.timereport.domain.TimeReportVersion;
import se.samspel.funding.timereport.domain.YearlyHours;

@Schema(
        name = "EsfTimeReport",
        examples = TimeReportView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "projectId",
            "staff",
            "month",
            "hours",
            "sharePercent",
            "eligibleHours",
            "overCapHours",
            "findings"
        })
record TimeReportView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        UUID projectId,
        @Nullable UUID subprojectId,
        @Schema(maxLength = 100) String staff,
        @Schema(maxLength = 7) String month,
        @Schema(minimum = "0", maximum = "744") BigDecimal hours,
        @Schema(minimum = "0", maximum = "100") BigDecimal sharePercent,
        @Schema(
                        minimum = "0",
                        maximum = "744",
                        description = "Within the year's cap, all projects together. Inom taket.")
                BigDecimal eligibleHours,
        @Schema(minimum = "0", maximum = "744", description = "Kept, not eligible. Över taket.")
                BigDecimal overCapHours,
        @Schema(maxItems = 3) Set<TimeFinding> findings,
        @Schema(maxItems = 100, description = "Of a single report only. Endast för en rapport.")
                @Nullable List<Version> versions) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e11","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z",\
            "projectId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","staff":"anst-0417",\
            "month":"2024-03","hours":138.5,"sharePercent":100,"eligibleHours":138.5,\
            "overCapHours":0,"findings":["CAP_UNKNOWN"]}\
            """;

    @Schema(
            name = "EsfTimeReportVersion",
            requiredProperties = {"number", "hours", "sharePercent", "recordedAt"})
    record Version(
            @Schema(minimum = "1", maximum = "9007199254740991") long number,
            @Schema(minimum = "0", maximum = "744") BigDecimal hours,
            @Schema(minimum = "0", maximum = "100") BigDecimal sharePercent,
            @Schema(maxLength = 500) @Nullable String reason,
            Instant recordedAt) {

        static Version of(TimeReportVersion version) {
            return new Version(
                    version.number(),
                    version.hours(),
                    version.sharePercent(),
                    version.reason(),
                    version.recordedAt());
        }
    }

    static TimeReportView of(TimeReport report, YearlyHours hours) {
        return view(report, hours, null);
    }

    static TimeReportView withVersions(TimeReport report, YearlyHours hours) {
        return view(report, hours, report.versions().stream().map(Version::of).toList());
    }

    private static TimeReportView view(
            TimeReport report, YearlyHours hours, @Nullable List<Version> versions) {
        YearlyHours.Counted counted = hours.of(report.id());
        return new TimeReportView(
                report.id(),
                report.version(),
                report.recordedAt(),
                report.projectId(),
                report.subprojectId(),
                report.staff(),
                report.month().toString(),
                report.hours(),
                report.sharePercent(),
                counted.eligible(),
                counted.overCap(),
                counted.findings(),
                versions);
    }
}
