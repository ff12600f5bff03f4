package se.samspel.reporting.figures.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Columns;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Row;

/**
 * A section's answer in one sentence, made of what its table shows: whoever reads it learns nothing
 * that the table doesn't tell.
 */
final class Lead {

    private final Grid grid;
    private final Told told;

    private Lead(Grid grid, Told told) {
        this.grid = grid;
        this.told = told;
    }

    /** Null where the table shows nothing that answers. */
    static @Nullable Text of(Grid grid, List<Row> rows) {
        return new Lead(grid, new Told(grid, rows)).text();
    }

    private @Nullable Text text() {
        if (Columns.isTime(grid.section().columns()) && told.slices().size() > 1) {
            return told.sum().map(row -> new LeadOverTime(told, row, first()).text()).orElse(null);
        }
        Optional<Slice> whole = told.whole();
        if (whole.isEmpty()) {
            return null;
        }
        if (tellsOfCodes()) {
            return new LeadOfCodes(grid.section(), told, whole.get()).text();
        }
        return told.sum().map(row -> everybody(row, whole.get())).orElse(null);
    }

    private Measure first() {
        return grid.section().measures().getFirst();
    }

    /** Whether the question is which of the rows, and not how much there is in each. */
    private boolean tellsOfCodes() {
        String rows = grid.section().rows();
        return rows != null
                && !rows.equals(Vocabulary.SEX)
                && !rows.equals(Vocabulary.PART)
                && first().kind() == Kind.PEOPLE
                && grid.section().measures().stream()
                        .noneMatch(each -> each.kind() == Kind.MEAN || each.kind() == Kind.SHARE);
    }

    private @Nullable Text everybody(Row row, Slice whole) {
        List<Measure> shown =
                grid.section().measures().stream()
                        .filter(measure -> told.figure(row, measure, whole) != null)
                        .toList();
        return shown.isEmpty() ? null : both(writing -> sentence(writing, row, shown, whole));
    }

    private String sentence(Writing writing, Row row, List<Measure> shown, Slice whole) {
        List<String> parts = new ArrayList<>();
        for (Measure measure : shown) {
            BigDecimal value = Objects.requireNonNull(told.figure(row, measure, whole));
            String label = label(measure, writing);
            parts.add(
                    (parts.isEmpty() ? label : Sections.lower(label))
                            + ": "
                            + number(value, measure, writing));
        }
        String ofSexes = shown.size() == 1 ? sexes(writing, row, shown.getFirst(), whole) : "";
        return String.join("; ", parts) + ofSexes + ".";
    }

    /** Empty where they are not both shown. */
    private String sexes(Writing writing, Row all, Measure measure, Slice whole) {
        BigDecimal women = ofSex("KVINNA", all, measure, whole);
        BigDecimal men = ofSex("MAN", all, measure, whole);
        return women == null || men == null
                ? ""
                : writing.text(" (kvinnor %s, män %s)", " (women %s, men %s)")
                        .formatted(number(women, measure, writing), number(men, measure, writing));
    }

    private @Nullable BigDecimal ofSex(String sex, Row all, Measure measure, Slice whole) {
        if (Vocabulary.SEX.equals(grid.section().rows())) {
            return told.row(sex).map(row -> told.figure(row, measure, whole)).orElse(null);
        }
        return told.slice(sex).map(slice -> told.figure(all, measure, slice)).orElse(null);
    }

    /** The sign of a share stands after the figure. */
    private static String label(Measure measure, Writing writing) {
        return writing.text(measure.label()).replaceFirst(",? %$", "");
    }

    static String number(BigDecimal value, Measure measure, Writing writing) {
        return writing.number(value, Sections.kind(measure));
    }

    static Text both(Function<Writing, String> sentence) {
        return Text.of(sentence.apply(Writing.SWEDISH), sentence.apply(Writing.ENGLISH));
    }
}
