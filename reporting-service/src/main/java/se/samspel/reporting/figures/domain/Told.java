package se.samspel.reporting.figures.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;

/** The figures that a reader finds in a table, and no others. */
final class Told {

    private final Grid grid;
    private final List<Slice> slices;
    private final List<Row> rows;
    private final Set<String> codes;

    Told(Grid grid, List<Row> rows) {
        this.grid = grid;
        this.slices = grid.slices().stream().filter(Slice::printed).toList();
        this.rows = rows;
        this.codes =
                grid.lines().stream()
                        .filter(line -> line.who() == Line.Who.CODES)
                        .map(Line::key)
                        .collect(Collectors.toSet());
    }

    List<Slice> slices() {
        return slices;
    }

    /** The column of everybody; empty where each column is of other days. */
    Optional<Slice> whole() {
        return slices.size() == 1
                ? Optional.of(slices.getFirst())
                : slices.stream().filter(Slice::whole).findFirst();
    }

    /** The row of everybody. */
    Optional<Row> sum() {
        return rows.stream().filter(row -> row.kind() == Row.Kind.SUM).findFirst();
    }

    /** The rows of those of whom something is known. */
    List<Row> codes() {
        return rows.stream().filter(row -> codes.contains(row.key())).toList();
    }

    Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    Optional<Slice> slice(String key) {
        return slices.stream().filter(slice -> slice.key().equals(key)).findFirst();
    }

    /** Null where the figure is withheld, or there is none. */
    @Nullable BigDecimal figure(Row row, Measure measure, Slice slice) {
        return cell(row, measure, slice) instanceof Cell.Number(BigDecimal value) ? value : null;
    }

    boolean isWithheld(Row row, Measure measure, Slice slice) {
        return cell(row, measure, slice) instanceof Cell.Withheld;
    }

    private Cell cell(Row row, Measure measure, Slice slice) {
        int column =
                grid.section().measures().indexOf(measure) * slices.size() + slices.indexOf(slice);
        return row.cells().get(column);
    }
}
