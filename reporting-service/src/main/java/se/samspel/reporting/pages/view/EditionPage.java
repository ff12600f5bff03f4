package se.samspel.reporting.pages.view;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.TeamReportService;

/** An edition of a report, exactly as it was. */
@ApplicationScoped
class EditionPage implements Page {

    private final Editions editions;
    private final Layout layout;
    private final Template template;

    EditionPage(
            Editions editions, Layout layout, @Location("pages/report.html") Template template) {
        this.editions = editions;
        this.layout = layout;
        this.template = template;
    }

    @Override
    public String path() {
        return "/editions/:id";
    }

    @Override
    public String permission() {
        return Scope.REPORT_READ;
    }

    @Override
    @Transactional
    public Shown show(Visit visit) {
        Edition edition = editions.readable(id(visit));
        if (edition.of().definition().equals(TeamReportService.DEFINITION)) {
            throw Problem.notFound();
        }
        Coverage coverage = Coverage.parse(edition.of().coverage());
        Report report = editions.report(edition);
        return layout.page(
                template,
                visit,
                content(edition, report, visit),
                Trail.through(visit, ReportPage.above(coverage, report, visit)));
    }

    private static UUID id(Visit visit) {
        try {
            return UUID.fromString(visit.place("id"));
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }

    private static ReportPage.Content content(Edition edition, Report report, Visit visit) {
        Writing writing = visit.phrases().writing();
        return new ReportPage.Content(
                writing.text(report.title()),
                writing.text(report.subject()),
                writing.days(report.from(), report.to()),
                !report.exact(),
                visit.phrases()
                        .get(
                                "editionSource",
                                String.valueOf(edition.number()),
                                report.definition(),
                                report.definitionVersion(),
                                writing.minute(report.dataTime()),
                                edition.checksum()),
                null,
                List.of(),
                List.of(),
                report.sections().stream().map(each -> SectionView.of(each, writing)).toList());
    }
}
