package se.samspel.funding.timereport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.funding.esf.ProgrammePeriodRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.esf.domain.HourCaps;
import se.samspel.funding.timereport.domain.Reported;
import se.samspel.funding.timereport.domain.TimeFinding;
import se.samspel.funding.timereport.domain.TimeReport;
import se.samspel.funding.timereport.domain.WorkedMonth;
import se.samspel.funding.timereport.domain.YearlyHours;

/** Which of the reported hours count under the yearly caps, all projects together. */
@ApplicationScoped
public class CountedHours {

    private final TimeReportRepository reports;
    private final ProgrammePeriodRepository periods;

    CountedHours(TimeReportRepository reports, ProgrammePeriodRepository periods) {
        this.reports = reports;
        this.periods = periods;
    }

    /** What a project may count month by month, and what is to be looked at. */
    public record ProjectHours(
            SortedMap<YearMonth, BigDecimal> eligible,
            BigDecimal overCap,
            Set<TimeFinding> findings) {}

    /** Of the months from {@code from} to {@code until}; only for the association's office. */
    public ProjectHours of(EsfProject project, YearMonth from, YearMonth until) {
        List<TimeReportRepository.InPeriod> rows =
                reports.ofThoseIn(
                        new TimeReportRepository.Project(project.id(), project.associationId()),
                        from,
                        until);
        YearlyHours hours = count(project.associationId(), rows);
        List<TimeReport> asked =
                rows.stream()
                        .map(TimeReportRepository.InPeriod::report)
                        .filter(each -> each.projectId().equals(project.id()))
                        .filter(each -> !each.month().isBefore(from))
                        .filter(each -> !each.month().isAfter(until))
                        .toList();
        return sum(asked, hours);
    }

    private static ProjectHours sum(List<TimeReport> asked, YearlyHours hours) {
        SortedMap<YearMonth, BigDecimal> eligible = new TreeMap<>();
        BigDecimal over = BigDecimal.ZERO;
        Set<TimeFinding> findings = EnumSet.noneOf(TimeFinding.class);
        for (TimeReport report : asked) {
            YearlyHours.Counted counted = hours.of(report.id());
            eligible.merge(report.month(), counted.eligible(), BigDecimal::add);
            over = over.add(counted.overCap());
            findings.addAll(counted.findings());
        }
        return new ProjectHours(eligible, over, findings);
    }

    /** Of these people's whole years. */
    YearlyHours ofStaff(String associationId, List<TimeReport> some) {
        Set<String> staff = some.stream().map(TimeReport::staff).collect(Collectors.toSet());
        Set<Integer> years =
                some.stream().map(each -> each.month().getYear()).collect(Collectors.toSet());
        return count(associationId, reports.of(associationId, staff, years));
    }

    YearlyHours count(String associationId, List<TimeReportRepository.InPeriod> rows) {
        Map<String, HourCaps> caps = rows.isEmpty() ? Map.of() : periods.capsFor(associationId);
        return YearlyHours.of(rows.stream().map(row -> reported(row, caps)).toList());
    }

    private static Reported reported(
            TimeReportRepository.InPeriod row, Map<String, HourCaps> caps) {
        TimeReport report = row.report();
        HourCaps ofPeriod = caps.getOrDefault(row.programmePeriod(), HourCaps.NONE);
        return new Reported(
                report.id(),
                report.staff(),
                report.month(),
                new WorkedMonth.Figures(report.hours(), report.sharePercent()),
                ofPeriod.in(report.month().getYear()));
    }
}
