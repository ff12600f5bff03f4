package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.time.Today;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.catalogue.Offer;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.edition.domain.Audience;
import se.samspel.reporting.edition.domain.EditionOf;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Key figures of the people of an association, a county or the nation, out of the editions that
 * everyone reads: no figure is worked out anew, so none is shown here that is withheld there.
 */
@ApplicationScoped
class PeopleTiles {

    private static final String PARTICIPANTS = "participants";
    private static final String EXITS = "exits";
    private static final String BOTH = "WORK_OR_STUDIES";

    private final Catalogue catalogue;
    private final Editions editions;
    private final Today today;

    PeopleTiles(Catalogue catalogue, Editions editions, Today today) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.today = today;
    }

    /**
     * Null of a period that has not ended.
     *
     * @param offered the reports of the coverage: the operator may have withdrawn these
     */
    @Nullable People of(Coverage coverage, Period period, List<Offer> offered, Phrases phrases) {
        List<String> keys = offered.stream().map(Offer::key).toList();
        if (!keys.containsAll(List.of(PARTICIPANTS, EXITS))
                || !period.to().isBefore(today.today())) {
            return null;
        }
        Report participants = report(PARTICIPANTS, coverage, period);
        Report exits = report(EXITS, coverage, period);
        List<Tile> tiles = new ArrayList<>();
        table(participants, "flow").ifPresent(flow -> tiles.addAll(flow(flow, phrases)));
        table(exits, "goal").ifPresent(table -> tiles.addAll(goal(table, phrases)));
        table(exits, "destination").ifPresent(table -> tiles.add(workOrStudies(table, phrases)));
        Writing writing = phrases.writing();
        String source =
                phrases.get(
                        "peopleSource",
                        writing.text(participants.title()),
                        writing.minute(participants.dataTime()),
                        writing.text(exits.title()),
                        writing.minute(exits.dataTime()));
        return new People(tiles, source);
    }

    /** As it was read last; made where nobody has read it yet. */
    private Report report(String key, Coverage coverage, Period period) {
        return editions.latest(
                        new EditionOf(
                                key, coverage.text(), period.from(), period.to(), Audience.OTHERS))
                .map(editions::report)
                .orElseGet(() -> catalogue.report(key, coverage, period));
    }

    private static Optional<Table> table(Report report, String section) {
        return report.sections().stream()
                .filter(each -> each.key().equals(section))
                .map(each -> each.table())
                .findFirst();
    }

    private static Stream<Row> all(Table table) {
        return table.rows().stream().filter(row -> row.kind() == Row.Kind.SUM).limit(1);
    }

    private static List<Tile> goal(Table table, Phrases phrases) {
        return all(table)
                .map(row -> tile(cell(table, row, "attained"), "attainedTile", phrases))
                .toList();
    }

    private static List<Tile> flow(Table table, Phrases phrases) {
        return all(table)
                .flatMap(row ->
                        Stream.of(
                                tile(cell(table, row, "total"), "inTotalTile", phrases),
                                tile(cell(table, row, "enrolled"), "enrolledTile", phrases),
                                tile(cell(table, row, "exits"), "exitsTile", phrases)))
                .toList();
    }

    /** The group where they are grouped, else the sum where both are shown. */
    private static Tile workOrStudies(Table table, Phrases phrases) {
        Cell shown =
                row(table, BOTH)
                        .orElseGet(() ->
                                sum(
                                        row(table, "ARBETE").orElseGet(Cell.Withheld::new),
                                        row(table, "STUDIER").orElseGet(Cell.Withheld::new)));
        return tile(shown, "workOrStudiesTile", phrases);
    }

    private static Optional<Cell> row(Table table, String key) {
        return table.rows().stream()
                .filter(row -> row.key().equals(key))
                .map(row -> cell(table, row, "people.total", "people"))
                .findFirst();
    }

    private static Cell sum(Cell one, Cell other) {
        return one instanceof Cell.Number(BigDecimal some)
                        && other instanceof Cell.Number(BigDecimal more)
                ? Cell.of(some.add(more))
                : new Cell.Withheld();
    }

    private static Cell cell(Table table, Row row, String... keys) {
        List<String> columns = table.columns().stream().map(Column::key).toList();
        return Stream.of(keys)
                .map(columns::indexOf)
                .filter(place -> place >= 0)
                .map(place -> row.cells().get(place))
                .findFirst()
                .orElseGet(Cell.Withheld::new);
    }

    private static Tile tile(Cell cell, String label, Phrases phrases) {
        return new Tile(
                phrases.writing().cell(cell, Column.Kind.COUNT),
                phrases.get(label),
                cell instanceof Cell.Withheld);
    }
}
