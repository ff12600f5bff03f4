package se.samspel.funding.timereport;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.timereport.domain.TimeFinding;
import se.samspel.funding.timereport.domain.TimeReport;
import se.samspel.funding.timereport.domain.YearlyHours;

@Schema(
        name = "EsfStaffYear",
        requiredProperties = {
            "id",
            "year",
            "projects",
            "hours",
            "eligibleHours",
            "overCapHours",
            "findings"
        })
record StaffYearView(
        @Schema(maxLength = 100, description = "The employee's opaque id. Den anställdas id.")
                String id,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Schema(minimum = "1", maximum = "10000") long projects,
        @Schema(minimum = "0", maximum = "1000000") BigDecimal hours,
        @Schema(minimum = "0", maximum = "1000000") BigDecimal eligibleHours,
        @Schema(minimum = "0", maximum = "1000000") BigDecimal overCapHours,
        @Schema(maxItems = 3) Set<TimeFinding> findings) {

    static StaffYearView of(String staff, int year, List<TimeReport> reports, YearlyHours hours) {
        BigDecimal worked = BigDecimal.ZERO;
        BigDecimal over = BigDecimal.ZERO;
        Set<TimeFinding> findings = EnumSet.noneOf(TimeFinding.class);
        for (TimeReport report : reports) {
            worked = worked.add(report.hours());
            over = over.add(hours.of(report.id()).overCap());
            findings.addAll(hours.of(report.id()).findings());
        }
        return new StaffYearView(
                staff,
                year,
                reports.stream().map(TimeReport::projectId).distinct().count(),
                worked,
                worked.subtract(over),
                over,
                findings);
    }
}
