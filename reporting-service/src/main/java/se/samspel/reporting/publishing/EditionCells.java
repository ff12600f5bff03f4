package se.samspel.reporting.publishing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.domain.Figures;

/** The figures of one edition as cells: shown, withheld, or nothing to compute from. */
final class EditionCells {

    private final Figures figures;
    private final Set<String> withheld;

    EditionCells(Edition edition) {
        this.figures = edition.disclosure().figures();
        this.withheld = new HashSet<>(edition.disclosure().withheld());
    }

    Cell cell(String name) {
        if (withheld.contains(name)) {
            return new Cell.Withheld();
        }
        BigDecimal value = figures.value(name);
        return value == null ? new Cell.Undefined() : Cell.of(value);
    }

    boolean isShown(String name) {
        return !withheld.contains(name) && figures.count(name) > 0;
    }

    boolean isAnyWithheld(String table) {
        return withheld.stream().anyMatch(name -> name.startsWith(table + "."));
    }

    /** The groups that a table's codes are shown in; none where it needs none. */
    List<String> groups(String table) {
        return figures.in(table).stream()
                .map(figure -> figure.name().substring(table.length() + 1))
                .toList();
    }

    Row row(String key, Text label, String... names) {
        List<Cell> cells = Arrays.stream(names).map(this::cell).toList();
        return new Row(key, label, Row.Kind.PLAIN, cells);
    }

    Row sum(String key, Text label, String... names) {
        return new Row(key, label, Row.Kind.SUM, row(key, label, names).cells());
    }

    Row part(String key, Text label, String... names) {
        return new Row(key, label, Row.Kind.PART, row(key, label, names).cells());
    }
}
