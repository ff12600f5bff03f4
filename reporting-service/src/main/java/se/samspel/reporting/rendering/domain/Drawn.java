package se.samspel.reporting.rendering.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Table;

/**
 * The part of a table that can share one scale: columns of one kind, without the rows that add up
 * the others.
 *
 * @param places of the columns in the table
 */
public record Drawn(List<Column> columns, List<Integer> places, List<Row> rows) {

    /** Empty where no figure is known, or none is above zero. */
    public static Optional<Drawn> of(Table table) {
        Optional<Column.Kind> kind =
                table.columns().stream()
                        .map(Column::kind)
                        .filter(each -> each != Column.Kind.PROSE)
                        .findFirst();
        List<Integer> places =
                IntStream.range(0, table.columns().size())
                        .filter(place -> kind.equals(kindOf(table, place)))
                        .boxed()
                        .toList();
        List<Row> rows = table.rows().stream().filter(row -> row.kind() != Row.Kind.SUM).toList();
        Drawn drawn = new Drawn(places.stream().map(table.columns()::get).toList(), places, rows);
        return kind.isPresent() && drawn.largest().signum() > 0
                ? Optional.of(drawn)
                : Optional.empty();
    }

    private static Optional<Column.Kind> kindOf(Table table, int place) {
        return Optional.of(table.columns().get(place).kind());
    }

    /** All but the column of that key. */
    public Drawn without(String columnKey) {
        List<Integer> kept =
                IntStream.range(0, columns.size())
                        .filter(i -> !columns.get(i).key().equalsIgnoreCase(columnKey))
                        .boxed()
                        .toList();
        return new Drawn(
                kept.stream().map(columns::get).toList(),
                kept.stream().map(places::get).toList(),
                rows);
    }

    Column.Kind kind() {
        return columns.getFirst().kind();
    }

    Cell cell(Row row, int column) {
        return row.cells().get(places.get(column));
    }

    /** Null where it is withheld or undefined. */
    @Nullable BigDecimal value(Row row, int column) {
        return cell(row, column) instanceof Cell.Number number ? number.value() : null;
    }

    BigDecimal largest() {
        BigDecimal largest = BigDecimal.ZERO;
        for (Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                BigDecimal value = value(row, i);
                largest = value == null ? largest : largest.max(value);
            }
        }
        return largest;
    }

    /** The length of a mark in whole units; what is there is seen, however little it is. */
    static int length(@Nullable BigDecimal value, BigDecimal largest, int whole) {
        if (value == null || value.signum() <= 0 || largest.signum() <= 0) {
            return 0;
        }
        BigDecimal scaled = value.multiply(BigDecimal.valueOf(whole));
        return Math.max(2, scaled.divideToIntegralValue(largest).intValueExact());
    }
}
