package se.samspel.reporting.definition.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * What is told of those in a row and column.
 *
 * @param cohort another one than the section's
 * @param where who is counted, besides the section's conditions
 * @param base for a share: of whom
 * @param rows another dimension than the section's with the same codes, as after instead of before
 * @param of for a mean: the amount
 * @param unit for a mean: what the amount is told in
 * @param from for a change: the measure before
 * @param to for a change: the measure after
 */
public record Measure(
        String key,
        Text label,
        Kind kind,
        @Nullable Cohort cohort,
        List<Condition> where,
        List<Condition> base,
        @Nullable String rows,
        @Nullable String of,
        @Nullable Unit unit,
        @Nullable String from,
        @Nullable String to) {

    public Measure {
        where = List.copyOf(where);
        base = List.copyOf(base);
    }

    public enum Kind {
        PEOPLE,
        /** Of all in the column of whom the row's dimension is known. */
        SHARE_OF_COLUMN,
        /** Those of {@code where} of those of {@code base}, in the same row and column. */
        SHARE,
        MEAN,
        CHANGE,
        CHANGE_PERCENT
    }

    /** How an amount becomes what is told: times the one, divided by the other. */
    public enum Unit {
        AS_COUNTED(1, 1),
        /** A month is 365.25/12 days. */
        MONTHS_OF_DAYS(48, 1461),
        YEARS_OF_MONTHS(1, 12);

        private final int times;
        private final int over;

        Unit(int times, int over) {
            this.times = times;
            this.over = over;
        }

        public int times() {
            return times;
        }

        public int over() {
            return over;
        }
    }
}
