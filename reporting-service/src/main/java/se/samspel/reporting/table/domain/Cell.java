package se.samspel.reporting.table.domain;

import java.math.BigDecimal;
import java.util.Objects;
import se.samspel.kit.value.Text;

/** What stands where a row and a column meet. */
public sealed interface Cell {

    /** A figure with the decimals that it was rounded to; its column says what it measures. */
    record Number(BigDecimal value) implements Cell {
        public Number {
            Objects.requireNonNull(value);
        }
    }

    /** A figure that could tell of a person, or from which such a figure could be worked out. */
    record Withheld() implements Cell {}

    /** A mean or share of nobody, or a sum that nobody has told. */
    record Undefined() implements Cell {}

    /** Words instead of a figure. */
    record Prose(Text text) implements Cell {}

    static Cell of(long count) {
        return new Number(BigDecimal.valueOf(count));
    }

    static Cell of(BigDecimal value) {
        return new Number(value);
    }
}
