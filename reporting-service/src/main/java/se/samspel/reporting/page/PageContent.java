package se.samspel.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.quality.domain.Finding;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.teamreport.AnonymousCount;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** Everything the page says, put into words and tables; the template only lays it out. */
public record PageContent(
        String language,
        Map<String, String> w,
        String name,
        String association,
        String host,
        String period,
        List<Tile> tiles,
        @Nullable String anonymous,
        Section flow,
        Section exits,
        Section income,
        List<Table> who,
        List<Section> money,
        @Nullable Table findings,
        List<String> about) {

    /** A key figure, large. */
    public record Tile(String value, String label, boolean withheld) {}

    /**
     * @param instead what stands in the place of a chart that can't be drawn
     */
    public record Section(
            String id,
            String heading,
            String lead,
            @Nullable Chart chart,
            @Nullable String instead,
            Table table) {}

    static PageContent of(
            Edition edition, List<BudgetFollowUp> money, List<Finding> findings, Words words) {
        ReadFigures figures = new ReadFigures(edition.disclosure(), words);
        ReportTables tables = new ReportTables(figures, words);
        Sections sections = new Sections(figures, tables, words);
        return new PageContent(
                words.language(),
                words.texts(),
                edition.intervention().name(),
                edition.intervention().associationName(),
                edition.intervention().hostName(),
                words.day(edition.period().from()) + " – " + words.day(edition.period().to()),
                tiles(figures, words),
                anonymous(edition.anonymous(), words),
                sections.flow(),
                sections.exits(),
                sections.income(),
                List.of(tables.referringParty(), tables.incomePayer(), tables.means()),
                money.stream()
                        .filter(followUp -> !followUp.rows().isEmpty())
                        .map(sections::money)
                        .toList(),
                findings.isEmpty() ? null : tables.findings(findings),
                about(edition, words));
    }

    private static List<Tile> tiles(ReadFigures figures, Words words) {
        String goal = "exits.goalAttainedPercentExcludingDropouts";
        return List.of(
                tile(figures, words, "stockAndFlow.totalInPeriod", "inTotal"),
                tile(figures, words, "stockAndFlow.enrolled", "enrolledTile"),
                tile(figures, words, "stockAndFlow.exits", "exitsTile"),
                new Tile(figures.percent(goal), words.get("goalTile"), figures.isWithheld(goal)),
                tile(figures, words, "stockAndFlow.waitingAtEnd", "waitingTile"));
    }

    private static Tile tile(ReadFigures figures, Words words, String figure, String label) {
        return new Tile(figures.text(figure), words.get(label), figures.isWithheld(figure));
    }

    private static @Nullable String anonymous(List<AnonymousCount> counts, Words words) {
        String years =
                counts.stream()
                        .filter(each -> each.count() > 0)
                        .map(each ->
                                words.get(
                                        "anonymousOne",
                                        words.number(BigDecimal.valueOf(each.count())),
                                        Integer.toString(each.year())))
                        .collect(Collectors.joining(", "));
        return years.isEmpty() ? null : words.get("anonymousNote", years) + ".";
    }

    private static List<String> about(Edition edition, Words words) {
        int withheld = edition.disclosure().withheld().size();
        return List.of(
                words.get(
                        "aboutComputed",
                        words.minute(edition.computedAt()),
                        TeamReport.DEFINITION_VERSION),
                edition.exact()
                        ? words.get("aboutExact")
                        : words.get(
                                "aboutControlled",
                                Integer.toString(Disclosure.THRESHOLD),
                                Integer.toString(withheld)),
                words.get("aboutEmpty"),
                words.get("aboutDefinitions"));
    }
}
