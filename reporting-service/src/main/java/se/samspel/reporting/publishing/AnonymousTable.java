package se.samspel.reporting.publishing;

import java.util.List;
import java.util.Optional;
import se.samspel.kit.value.Text;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.AnonymousCount;

/** Those who are counted beside the figures and never inside them (H9). */
final class AnonymousTable {

    private AnonymousTable() {}

    static Optional<Section> section(List<AnonymousCount> counts) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Text title = Text.of("Därtill anonyma deltagare", "In addition, anonymous participants");
        Table table =
                new Table(
                        "anonymous",
                        title,
                        Text.of("År", "Year"),
                        List.of(new Column("people", Words.both("people"), Column.Kind.COUNT)),
                        counts.stream().map(AnonymousTable::row).toList(),
                        List.of(Words.both("anonymousExplained")));
        return Optional.of(new Section("anonymous", title, null, table, Picture.NONE));
    }

    private static Row row(AnonymousCount count) {
        String year = Integer.toString(count.year());
        return new Row(year, Text.of(year, year), Row.Kind.PLAIN, List.of(Cell.of(count.count())));
    }
}
