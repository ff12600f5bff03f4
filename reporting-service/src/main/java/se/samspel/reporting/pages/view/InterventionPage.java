package se.samspel.reporting.pages.view;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.publishing.MoneyReports;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.TeamReportService;
import se.samspel.reporting.teamreport.domain.Period;

/** An intervention's start page: its key figures and money, and where to read on. */
@ApplicationScoped
class InterventionPage implements Page {

    private final TeamReportService teamReports;
    private final MoneyReports money;
    private final Catalogue catalogue;
    private final Known known;
    private final Periods periods;
    private final Reports reports;
    private final Layout layout;
    private final Template template;

    InterventionPage(
            TeamReportService teamReports,
            MoneyReports money,
            Catalogue catalogue,
            Known known,
            Periods periods,
            Reports reports,
            Layout layout,
            @Location("pages/intervention.html") Template template) {
        this.teamReports = teamReports;
        this.money = money;
        this.catalogue = catalogue;
        this.known = known;
        this.periods = periods;
        this.reports = reports;
        this.layout = layout;
        this.template = template;
    }

    /**
     * @param controlled whether small groups are withheld from this reader
     */
    public record Content(
            String title,
            String host,
            String period,
            boolean controlled,
            List<Tile> tiles,
            Filter filter,
            List<SectionView> money,
            List<Link> reports)
            implements Layout.Titled {}

    @Override
    public String path() {
        return "/interventions/:id";
    }

    @Override
    public String permission() {
        return Scope.REPORT_READ;
    }

    @Override
    @Transactional
    public Shown show(Visit visit) {
        var asked = (Coverage.OfIntervention) Coverage.parse("intervention:" + visit.place("id"));
        Period period = periods.of(visit, asked);
        Edition edition = teamReports.edition(asked.id(), period);
        Content content =
                new Content(
                        edition.intervention().name(),
                        edition.intervention().hostName(),
                        visit.phrases().writing().days(period.from(), period.to()),
                        !edition.exact(),
                        new KeyFigures(edition.disclosure(), visit.phrases()).tiles(),
                        periods.filter(visit, period, PeriodKind.ANY_DAYS, edition.exact()),
                        money(asked, period, visit),
                        reports.links(
                                catalogue.offered(asked, edition.exact()),
                                asked,
                                period,
                                visit.phrases()));
        return layout.page(template, visit, content, trail(edition, visit));
    }

    private List<SectionView> money(Coverage.OfIntervention asked, Period period, Visit visit) {
        return money.sections(asked.id(), period).stream()
                .map(section -> SectionView.of(section, visit.phrases().writing()))
                .toList();
    }

    private List<Link> trail(Edition edition, Visit visit) {
        String name = edition.intervention().associationName();
        return known.intervention(edition.intervention().id())
                .map(each -> new Link("/pages/associations/" + each.association(), name))
                .map(above -> Trail.through(visit, above))
                .orElseGet(() -> Trail.toStart(visit));
    }
}
