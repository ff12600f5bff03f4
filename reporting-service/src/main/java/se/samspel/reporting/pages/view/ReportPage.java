package se.samspel.reporting.pages.view;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** A report to read: each section's question, its answer, the figures drawn and in a table. */
@ApplicationScoped
class ReportPage implements Page {

    private final Catalogue catalogue;
    private final KeptEditions kept;
    private final Periods periods;
    private final Layout layout;
    private final Template template;

    ReportPage(
            Catalogue catalogue,
            KeptEditions kept,
            Periods periods,
            Layout layout,
            @Location("pages/report.html") Template template) {
        this.catalogue = catalogue;
        this.kept = kept;
        this.periods = periods;
        this.layout = layout;
        this.template = template;
    }

    /**
     * @param source which definition, and what had arrived when the figures were computed
     * @param filter null for what is of the days that it is of: an edition, a questionnaire
     * @param forms the same figures as files
     * @param editions those that are kept of the same figures, the latest first
     */
    public record Content(
            String title,
            String subject,
            String period,
            boolean controlled,
            String source,
            @Nullable Filter filter,
            List<Link> forms,
            List<Link> editions,
            List<SectionView> sections)
            implements Layout.Titled {

        @Override
        public String window() {
            return title + " – " + subject + ", " + period;
        }
    }

    @Override
    public String path() {
        return "/reports/:definition";
    }

    @Override
    public String permission() {
        return Scope.REPORT_READ;
    }

    @Override
    @Transactional
    public Shown show(Visit visit) {
        Coverage coverage = coverage(visit);
        Period period = periods.of(visit, coverage);
        Report report = catalogue.report(visit.place("definition"), coverage, period);
        return layout.page(
                template,
                visit,
                content(report, period, visit),
                Trail.through(visit, above(coverage, report, visit)));
    }

    static Coverage coverage(Visit visit) {
        String asked = visit.asked("coverage");
        if (asked == null) {
            throw new InvalidValue(
                    "coverage",
                    Text.of(
                            "Adressen säger inte vad rapporten gäller.",
                            "The address doesn't say whose report."));
        }
        return Coverage.parse(asked);
    }

    private Content content(Report report, Period period, Visit visit) {
        Writing writing = visit.phrases().writing();
        return new Content(
                writing.text(report.title()),
                writing.text(report.subject()),
                writing.days(report.from(), report.to()),
                !report.exact(),
                visit.phrases()
                        .get(
                                "source",
                                report.definition(),
                                report.definitionVersion(),
                                writing.minute(report.dataTime())),
                filter(report, period, visit),
                Reports.forms(visit.place("definition"), coverage(visit), period, visit.phrases()),
                kept.of(report, coverage(visit), visit.phrases()),
                report.sections().stream().map(each -> SectionView.of(each, writing)).toList());
    }

    private @Nullable Filter filter(Report report, Period period, Visit visit) {
        @Nullable PeriodKind kind = catalogue.period(visit.place("definition"), coverage(visit));
        return kind == null ? null : periods.filter(visit, period, kind, report.exact());
    }

    static Link above(Coverage coverage, Report report, Visit visit) {
        String subject = visit.phrases().writing().text(report.subject());
        return switch (coverage) {
            case Coverage.OfIntervention(var id) -> new Link("/pages/interventions/" + id, subject);
            case Coverage.OfAssociation(String number) ->
                    new Link("/pages/associations/" + number, subject);
            case Coverage.OfCounty county ->
                    AreaPage.link(county, report.subject(), visit.phrases());
            case Coverage.OfNation nation ->
                    AreaPage.link(nation, report.subject(), visit.phrases());
        };
    }
}
