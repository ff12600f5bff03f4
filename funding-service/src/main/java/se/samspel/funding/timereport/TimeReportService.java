package se.samspel.funding.timereport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.esf.EsfProjectRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.timereport.domain.TimeReport;
import se.samspel.funding.timereport.domain.TimeReportRule;
import se.samspel.funding.timereport.domain.WorkedMonth;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Text;

/** Records, corrects and shows the hours of the staff in an ESF project. */
@ApplicationScoped
class TimeReportService {

    private final TimeReportRepository reports;
    private final CountedHours counted;
    private final EsfProjectRepository projects;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    TimeReportService(
            TimeReportRepository reports,
            CountedHours counted,
            EsfProjectRepository projects,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.reports = reports;
        this.counted = counted;
        this.projects = projects;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome report(UUID projectId, TimeReportRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("report-esf-time", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            TimeReportView earlier = read(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, earlier, path(earlier.id()), earlier.version());
        }
        EsfProject project = projects.visible(projectId);
        WorkedMonth worked = request.worked(projectId);
        refuseUnfit(project, worked);
        var identity = new TimeReport.Identity(id, project.associationId(), clock.instant());
        var report = new TimeReport(identity, worked, request.figures());
        reports.persistAndFlush(report);
        return Outcome.created(single(report), path(id), report.version());
    }

    private void refuseUnfit(EsfProject project, WorkedMonth worked) {
        FutureActDate.refuse("month", worked.month().atDay(1), today.today());
        if (!project.runsIn(worked.month())) {
            throw new TimeReportRule.MonthOutsideProject();
        }
        if (worked.subprojectId() != null && project.subproject(worked.subprojectId()) == null) {
            throw Problem.unknownReference(
                    "/subprojectId",
                    Text.of(
                            "subprojectId är inget av projektets delprojekt.",
                            "subprojectId is none of the project's subprojects."));
        }
        if (reports.has(worked)) {
            throw new TimeReportRule.AlreadyReported();
        }
    }

    @Transactional
    Outcome correct(UUID id, TimeCorrectionRequest request) {
        caller.association();
        if (idempotency.claim("correct-esf-time", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            TimeReportView earlier = read(id);
            return Outcome.replayed(replay, earlier, path(id), earlier.version());
        }
        TimeReport report = reports.toChange(id);
        ifMatch.check(report.version());
        report.correct(request.figures(), request.reason(), clock.instant());
        reports.flush();
        return Outcome.created(single(report), path(id), report.version());
    }

    @Transactional
    TimeReportView read(UUID id) {
        caller.association();
        return single(reports.visible(id));
    }

    @Transactional
    List<TimeReportView> list(UUID projectId, PageQuery page) {
        caller.association();
        EsfProject project = projects.alone(projectId);
        List<TimeReport> found = reports.page(projectId, page.offset(), page.fetch());
        if (found.isEmpty()) {
            return List.of();
        }
        var hours = counted.ofStaff(project.associationId(), found);
        return found.stream().map(each -> TimeReportView.of(each, hours)).toList();
    }

    @Transactional
    long count(UUID projectId) {
        return reports.countOf(projectId);
    }

    private TimeReportView single(TimeReport report) {
        return TimeReportView.withVersions(
                report, counted.ofStaff(report.associationId(), List.of(report)));
    }

    private static String path(UUID id) {
        return "/esf-time-reports/" + id;
    }
}
