package se.samspel.funding.timereport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.timereport.domain.TimeReport;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;

/** Shows how much of each person's year is used up, in all ESF projects together. */
@ApplicationScoped
class StaffYearService {

    private final TimeReportRepository reports;
    private final CountedHours counted;
    private final MemberRepository members;
    private final CurrentCaller caller;

    StaffYearService(
            TimeReportRepository reports,
            CountedHours counted,
            MemberRepository members,
            CurrentCaller caller) {
        this.reports = reports;
        this.counted = counted;
        this.members = members;
        this.caller = caller;
    }

    @Transactional
    List<StaffYearView> list(String associationId, int year, PageQuery page) {
        caller.association();
        members.refuseUnlessVisible(associationId);
        List<String> staff = reports.staffIn(associationId, year, page.offset(), page.fetch());
        if (staff.isEmpty()) {
            return List.of();
        }
        var rows = reports.of(associationId, staff, List.of(year));
        var hours = counted.count(associationId, rows);
        Map<String, List<TimeReport>> byStaff =
                rows.stream()
                        .map(TimeReportRepository.InPeriod::report)
                        .collect(Collectors.groupingBy(TimeReport::staff));
        return staff.stream()
                .map(each ->
                        StaffYearView.of(each, year, byStaff.getOrDefault(each, List.of()), hours))
                .toList();
    }

    @Transactional
    long count(String associationId, int year) {
        return reports.countStaff(associationId, year);
    }
}
