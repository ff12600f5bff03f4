package se.samspel.reporting.pages.view;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.time.Today;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.budget.BudgetFollowUpService;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.catalogue.Offer;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.teamreport.domain.Period;

/** An association's start page: its interventions and their money in one year. */
@ApplicationScoped
class AssociationPage implements Page {

    private final Coverages coverages;
    private final Known known;
    private final BudgetFollowUpService budgets;
    private final Catalogue catalogue;
    private final PeopleTiles people;
    private final Reports reports;
    private final Today today;
    private final Layout layout;
    private final Template template;

    AssociationPage(
            Coverages coverages,
            Known known,
            BudgetFollowUpService budgets,
            Catalogue catalogue,
            PeopleTiles people,
            Reports reports,
            Today today,
            Layout layout,
            @Location("pages/association.html") Template template) {
        this.coverages = coverages;
        this.known = known;
        this.budgets = budgets;
        this.catalogue = catalogue;
        this.people = people;
        this.reports = reports;
        this.today = today;
        this.layout = layout;
        this.template = template;
    }

    /**
     * @param people under disclosure control for every reader; null of a year that has not ended
     * @param money null where nothing has been told of the year
     */
    public record Content(
            String title,
            List<Tile> tiles,
            @Nullable People people,
            Filter filter,
            List<Known.Intervention> interventions,
            @Nullable SectionView money,
            List<Link> reports)
            implements Layout.Titled {}

    @Override
    public String path() {
        return "/associations/:number";
    }

    @Override
    public String permission() {
        return Scope.REPORT_READ;
    }

    @Override
    @Transactional
    public Shown show(Visit visit) {
        Coverage asked = Coverage.parse("association:" + visit.place("number"));
        String name = visit.phrases().writing().text(coverages.readable(asked).subject());
        String number = asked.text().substring("association:".length());
        var money = budgets.ofAssociation(number);
        List<Integer> years = List.copyOf(money.descendingKeySet());
        int year = year(visit.asked("year"), years);
        List<Known.Intervention> interventions = known.ofAssociation(number);
        List<AssociationMoney.Sums> sums =
                AssociationMoney.sums(money.getOrDefault(year, Map.of()));
        List<Offer> offered = catalogue.offered(asked, false);
        Content content =
                new Content(
                        name,
                        tiles(interventions.size(), sums, visit.phrases()),
                        people.of(asked, calendarYear(year), offered, visit.phrases()),
                        filter(visit, years, year),
                        interventions,
                        sums.isEmpty() ? null : section(interventions, sums, year, visit),
                        reports.links(
                                offered,
                                asked,
                                new Years(today.today()).calendarYear(year),
                                visit.phrases()));
        return layout.page(template, visit, content, trail(number, visit));
    }

    private List<Link> trail(String number, Visit visit) {
        List<Link> trail = new ArrayList<>(Trail.toStart(visit));
        trail.add(AreaPage.ofNation(visit.phrases()));
        known.countyOf(number)
                .ifPresent(county -> trail.add(AreaPage.link(county, visit.phrases())));
        return trail;
    }

    private static Period calendarYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private int year(@Nullable String asked, List<Integer> years) {
        if (asked != null && asked.matches("(19|20|21)\\d{2}")) {
            return Integer.parseInt(asked);
        }
        return years.isEmpty() ? today.today().getYear() : years.getFirst();
    }

    private static SectionView section(
            List<Known.Intervention> interventions,
            List<AssociationMoney.Sums> sums,
            int year,
            Visit visit) {
        return SectionView.of(
                AssociationMoney.section(interventions, sums, year), visit.phrases().writing());
    }

    private static Filter filter(Visit visit, List<Integer> years, int chosen) {
        List<Filter.Option> options =
                years.stream()
                        .map(String::valueOf)
                        .map(year ->
                                new Filter.Option(year, year, year.equals(String.valueOf(chosen))))
                        .toList();
        Filter.Choice year = new Filter.Choice("year", visit.phrases().get("year"), options);
        return new Filter(visit.path(), Map.of(), List.of(year), List.of());
    }

    private static List<Tile> tiles(
            int interventions, List<AssociationMoney.Sums> sums, Phrases phrases) {
        AssociationMoney.Sums total = AssociationMoney.total(sums);
        return List.of(
                tile(BigDecimal.valueOf(interventions), "interventionsTile", phrases),
                tile(total.budget(), "budgetTile", phrases),
                tile(total.actual(), "actualTile", phrases),
                tile(total.expected(), "expectedTile", phrases));
    }

    private static Tile tile(@Nullable BigDecimal value, String label, Phrases phrases) {
        String text = value == null ? "–" : phrases.writing().number(value);
        return new Tile(text, phrases.get(label), false);
    }
}
