package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Columns;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** Fills a laid-out table with figures. */
record Sections(Grid grid, Answers answers, Protection protection, boolean exact) {

    // Beyond this a table is read for what there is, not for what there isn't.
    private static final int LONG = 20;

    private static final Text SEVERAL =
            Text.of(
                    "Samma person kan räknas på flera rader.",
                    "The same person may be counted in several rows.");

    private static final Text WITHHELD =
            Text.of(
                    "Visas ej: siffran kunde berätta om någon enskild.",
                    "Withheld: the figure could tell of a single person.");

    Section section() {
        var definition = grid.section();
        Table table = table();
        return new Section(
                definition.key(),
                definition.question(),
                Lead.of(grid, table.rows()),
                table,
                definition.picture());
    }

    private Table table() {
        List<Row> rows =
                grid.lines().stream()
                        .filter(Line::printed)
                        .filter(this::says)
                        .map(this::row)
                        .toList();
        List<Text> notes = new ArrayList<>();
        Dimension dimension = dimension();
        if (dimension != null && dimension.several()) {
            notes.add(SEVERAL);
        }
        if (rows.stream().anyMatch(Sections::isWithheld)) {
            notes.add(WITHHELD);
        }
        return new Table(
                grid.section().key(),
                grid.section().question(),
                dimension == null ? grid.section().population().label() : dimension.label(),
                columns(),
                rows,
                notes);
    }

    private @Nullable Dimension dimension() {
        return grid.vocabulary().dimension(grid.section().rows());
    }

    /** That everything is known of everybody needs no row, nor do a long list's empty codes. */
    private boolean says(Line line) {
        boolean mayBeLeftOut =
                switch (line.who()) {
                    case ALL -> false;
                    case UNKNOWN -> true;
                    case CODES -> exact && grid.lines().size() > LONG;
                };
        return !mayBeLeftOut || !grid.isEmpty(line, answers);
    }

    private static boolean isWithheld(Row row) {
        return row.cells().stream().anyMatch(Cell.Withheld.class::isInstance);
    }

    private Row row(Line line) {
        Cells cells = new Cells(grid, answers, protection);
        List<Cell> filled = new ArrayList<>();
        for (Measure measure : grid.section().measures()) {
            for (Slice slice : slices()) {
                filled.add(cells.cell(measure, line, slice));
            }
        }
        return new Row(line.key(), line.label(), line.kind(), filled);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Measure measure : grid.section().measures()) {
            for (Slice slice : slices()) {
                columns.add(new Column(key(measure, slice), label(measure, slice), kind(measure)));
            }
        }
        return columns;
    }

    private List<Slice> slices() {
        return grid.slices().stream().filter(Slice::printed).toList();
    }

    private String key(Measure measure, Slice slice) {
        return slices().size() == 1 ? measure.key() : measure.key() + "." + slice.key();
    }

    private Text label(Measure measure, Slice slice) {
        if (slices().size() == 1 && !Columns.isTime(grid.section().columns())) {
            return measure.label();
        }
        if (grid.section().measures().size() == 1) {
            return slice.label();
        }
        return Text.of(
                measure.label().sv() + ", " + lower(slice.label().sv()),
                measure.label().en() + ", " + lower(slice.label().en()));
    }

    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    static Column.Kind kind(Measure measure) {
        return switch (measure.kind()) {
            case PEOPLE, CHANGE -> Column.Kind.COUNT;
            case MEAN -> Column.Kind.MEAN;
            case SHARE, SHARE_OF_COLUMN, CHANGE_PERCENT -> Column.Kind.PERCENT;
        };
    }
}
