package se.samspel.funding.interim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.interim.domain.Difference;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.funding.interim.domain.InterimSnapshot;
import se.samspel.kit.http.PageQuery;

/** Shows interim reports. */
@ApplicationScoped
class InterimReading {

    private final InterimReportRepository reports;
    private final SnapshotRepository snapshots;
    private final MemberRepository members;
    private final CanonicalJson json;

    InterimReading(
            InterimReportRepository reports,
            SnapshotRepository snapshots,
            MemberRepository members,
            CanonicalJson json) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.members = members;
        this.json = json;
    }

    @Transactional
    InterimReportView read(String associationId, UUID id) {
        return view(reports.visible(associationId, id));
    }

    /** In a transaction that has begun. */
    InterimReportView view(InterimReport report) {
        InterimSnapshot snapshot = snapshots.of(report);
        InterimSnapshot former = report.edition() == 1 ? null : snapshots.before(report);
        return InterimReportView.of(
                report,
                snapshot,
                former == null
                        ? List.of()
                        : Difference.between(
                                json.values(former.content()), json.values(snapshot.content())));
    }

    @Transactional
    InterimSnapshot snapshot(String associationId, UUID id) {
        return snapshots.of(reports.visible(associationId, id));
    }

    @Transactional
    List<InterimReportSummaryView> list(
            String associationId, @Nullable Integer year, PageQuery page) {
        List<InterimReport> found = reports.page(associationId, year, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found.stream().map(InterimReportSummaryView::of).toList();
    }

    @Transactional
    long count(String associationId, @Nullable Integer year) {
        return reports.countOf(associationId, year);
    }
}
