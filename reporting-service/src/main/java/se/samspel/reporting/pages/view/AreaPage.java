package se.samspel.reporting.pages.view;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.domain.County;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.catalogue.Offer;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.teamreport.domain.Period;

/** The start page of a county or of the whole country: key figures, parts and reports. */
@ApplicationScoped
class AreaPage implements Page {

    private static final Coverage NATION = new Coverage.OfNation();

    private final Coverages coverages;
    private final Catalogue catalogue;
    private final Known known;
    private final PeopleTiles people;
    private final Reports reports;
    private final Periods periods;
    private final Layout layout;
    private final Template template;

    AreaPage(
            Coverages coverages,
            Catalogue catalogue,
            Known known,
            PeopleTiles people,
            Reports reports,
            Periods periods,
            Layout layout,
            @Location("pages/area.html") Template template) {
        this.coverages = coverages;
        this.catalogue = catalogue;
        this.known = known;
        this.people = people;
        this.reports = reports;
        this.periods = periods;
        this.layout = layout;
        this.template = template;
    }

    /**
     * @param people null of a period that has not ended
     * @param partsHeading what the parts are
     * @param parts counties of the country, associations of a county
     */
    public record Content(
            String title,
            String period,
            Filter filter,
            @Nullable People people,
            String partsHeading,
            List<Link> parts,
            List<Link> reports)
            implements Layout.Titled {}

    @Override
    public String path() {
        return "/areas/:coverage";
    }

    @Override
    public String permission() {
        return Scope.REPORT_READ;
    }

    @Override
    @Transactional
    public Shown show(Visit visit) {
        Coverage asked = Coverage.parse(visit.place("coverage"));
        Phrases phrases = visit.phrases();
        boolean isCounty =
                switch (asked) {
                    case Coverage.OfCounty county -> true;
                    case Coverage.OfNation nation -> false;
                    case Coverage.OfIntervention other -> throw Problem.notFound();
                    case Coverage.OfAssociation other -> throw Problem.notFound();
                };
        String name = phrases.writing().text(coverages.readable(asked).subject());
        Period period = periods.of(visit, asked);
        List<Offer> offered = catalogue.offered(asked, false);
        Content content =
                new Content(
                        name,
                        phrases.writing().days(period.from(), period.to()),
                        periods.filter(visit, period, PeriodKind.TWELVE_MONTHS, false),
                        people.of(asked, period, offered, phrases),
                        phrases.get(isCounty ? "associations" : "counties"),
                        parts(asked, phrases),
                        reports.links(offered, asked, period, phrases));
        return layout.page(template, visit, content, isCounty ? way(visit) : Trail.toStart(visit));
    }

    private List<Link> parts(Coverage asked, Phrases phrases) {
        if (asked instanceof Coverage.OfCounty(County county)) {
            return known.associationsIn(county).stream()
                    .map(each -> new Link("/pages/associations/" + each.number(), each.name()))
                    .toList();
        }
        return Arrays.stream(County.values()).map(each -> link(each, phrases)).toList();
    }

    private static List<Link> way(Visit visit) {
        return Trail.through(visit, ofNation(visit.phrases()));
    }

    static Link ofNation(Phrases phrases) {
        return link(NATION, Text.of("Hela landet", "The whole country"), phrases);
    }

    static Link link(County county, Phrases phrases) {
        return link(new Coverage.OfCounty(county), county.label(), phrases);
    }

    static Link link(Coverage coverage, Text name, Phrases phrases) {
        return new Link("/pages/areas/" + coverage.text(), phrases.writing().text(name));
    }
}
