package se.samspel.reporting.cost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;

/** How amounts, people and shares become columns and cells of a table. */
public record Cells(Protection protection) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Public money; undefined while it is unknown. */
    public static Cell money(@Nullable Money amount) {
        return amount == null ? new Cell.Undefined() : Cell.of(amount.toSek());
    }

    /** People, by the figure's name. */
    public Cell people(String name, @Nullable Long people) {
        return people == null ? new Cell.Undefined() : shown(name, Cell.of(people));
    }

    /** An amount per person: that there is none would tell that there is nobody. */
    public Cell each(String base, String name, @Nullable Money amount) {
        return protection.shows(base) ? shown(name, money(amount)) : new Cell.Withheld();
    }

    /** A share of people: that there is none would tell that there is nobody. */
    public Cell share(String base, String name, @Nullable BigDecimal percent) {
        if (!protection.shows(base)) {
            return new Cell.Withheld();
        }
        return percent == null ? new Cell.Undefined() : shown(name, Cell.of(percent));
    }

    public static Column kronor(String key, String sv, String en) {
        return new Column(key, Text.of(sv, en), Column.Kind.KRONOR);
    }

    public static Column count(String key, String sv, String en) {
        return new Column(key, Text.of(sv, en), Column.Kind.COUNT);
    }

    private Cell shown(String name, Cell cell) {
        return protection.shows(name) ? cell : new Cell.Withheld();
    }

    /** A share of a hundred with one decimal, half up on the exact value; null of nobody. */
    public static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
