package se.samspel.reporting.figures.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Columns;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;

/** The columns of a table: the sexes, points in time, the codes of a dimension, or one of all. */
final class Slices {

    private static final String TOTAL = "total";

    private Slices() {}

    /** Women, men and all; of those whose sex nobody knows it is told in the total alone. */
    static List<Slice> bySex(Days days) {
        return List.of(
                sex("KVINNA", Text.of("Kvinnor", "Women"), days, true),
                sex("MAN", Text.of("Män", "Men"), days, true),
                sex("OKANT", Text.of("Okänt", "Unknown"), days, false),
                all(days));
    }

    static List<Slice> ofDimension(Dimension dimension, Days days) {
        List<Slice> slices = new ArrayList<>();
        dimension
                .codes()
                .forEach(code ->
                        slices.add(
                                new Slice(
                                        code.code(),
                                        code.label(),
                                        days,
                                        List.of(
                                                Condition.in(
                                                        dimension.key(), List.of(code.code()))),
                                        false,
                                        true)));
        slices.add(all(days));
        return slices;
    }

    static Slice all(Days days) {
        return new Slice(TOTAL, Text.of("Totalt", "Total"), days, List.of(), true, true);
    }

    private static Slice sex(String code, Text label, Days days, boolean printed) {
        List<Condition> conditions = List.of(Condition.in(Vocabulary.SEX, List.of(code)));
        return new Slice(code, label, days, conditions, false, printed);
    }

    /** Steps of so many months from the first day; the last one ends with the period. */
    static List<Slice> overTime(Days period, int months, PeriodKind kind) {
        List<Slice> slices = new ArrayList<>();
        LocalDate from = period.from();
        for (int step = 1; !from.isAfter(period.to()); step++) {
            LocalDate next = period.from().plusMonths((long) step * months);
            LocalDate to = next.isAfter(period.to()) ? period.to() : next.minusDays(1);
            Days counted =
                    kind == PeriodKind.ROLLING_TWELVE_MONTHS
                            ? new Days(to.plusDays(1).minusMonths(12), to)
                            : new Days(from, to);
            Text label = same(label(new Days(from, to)));
            slices.add(new Slice(from.toString(), label, counted, List.of(), false, true));
            from = next;
        }
        return slices;
    }

    private static String label(Days days) {
        String first = days.from().toString().substring(0, 7);
        String last = days.to().toString().substring(0, 7);
        if (!days.areWholeMonths()) {
            return days.from() + "–" + days.to();
        }
        boolean isYear = first.endsWith("-01") && last.equals(first.substring(0, 4) + "-12");
        if (isYear) {
            return first.substring(0, 4);
        }
        return first.equals(last) ? first : first + "–" + last;
    }

    private static Text same(String text) {
        return Text.of(text, text);
    }

    /** How fine the time may be: others than the host get whole years alone. */
    static int months(String columns, boolean exact) {
        return exact ? Columns.months(columns) : Math.max(Columns.months(columns), 12);
    }
}
