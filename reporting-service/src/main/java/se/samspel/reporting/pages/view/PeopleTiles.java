package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.kit.time.Today;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.catalogue.Offer;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.domain.Period;

/** What became of the people of an association, a county or the nation, as everyone reads it. */
@ApplicationScoped
class PeopleTiles {

    private static final String REPORT = "key-figures";

    /** The words of its measures, in their order. */
    private static final Map<String, String> LABELS =
            Map.of(
                    "total", "inTotalTile",
                    "enrolled", "enrolledTile",
                    "exits", "exitsTile",
                    "workOrStudies", "workOrStudiesTile",
                    "share", "workOrStudiesShareTile");

    private final Catalogue catalogue;
    private final Today today;

    PeopleTiles(Catalogue catalogue, Today today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * None of a period that has not ended.
     *
     * @param offered the reports of the coverage: the operator may have withdrawn this one
     */
    List<Tile> of(Coverage coverage, Period period, List<Offer> offered, Phrases phrases) {
        boolean isOffered = offered.stream().anyMatch(each -> each.key().equals(REPORT));
        if (!isOffered || !period.to().isBefore(today.today())) {
            return List.of();
        }
        Report report = catalogue.report(REPORT, coverage, period);
        return report.sections().stream()
                .map(Section::table)
                .flatMap(table -> tiles(table, phrases).stream())
                .toList();
    }

    private static List<Tile> tiles(Table table, Phrases phrases) {
        Optional<Row> all =
                table.rows().stream().filter(row -> row.kind() == Row.Kind.SUM).findFirst();
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < table.columns().size() && all.isPresent(); i++) {
            Column column = table.columns().get(i);
            String label = LABELS.get(column.key());
            if (label != null) {
                tiles.add(tile(all.get().cells().get(i), column, phrases.get(label), phrases));
            }
        }
        return tiles;
    }

    private static Tile tile(Cell cell, Column column, String label, Phrases phrases) {
        Writing writing = phrases.writing();
        return new Tile(writing.cell(cell, column.kind()), label, cell instanceof Cell.Withheld);
    }
}
