package se.samspel.reporting.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;

/** Which row is the largest, or has changed most; of yes and no, how many yes. */
record LeadOfCodes(SectionDefinition section, Told told, Slice whole) {

    private static final String YES = "YES";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Nullable Text text() {
        Optional<Measure> change =
                section.measures().stream().filter(each -> each.kind() == Kind.CHANGE).findFirst();
        if (change.isPresent()) {
            return changed(change.get());
        }
        Measure people = section.measures().getFirst();
        Optional<Row> yes = told.row(YES);
        return yes.isPresent() ? ofYes(yes.get(), people) : largest(people);
    }

    private @Nullable Text changed(Measure change) {
        List<Row> most = most(change);
        if (most.size() != 1) {
            return null;
        }
        Row row = most.getFirst();
        BigDecimal from = told.figure(row, section.measure(change.from()), whole);
        BigDecimal to = told.figure(row, section.measure(change.to()), whole);
        if (from == null || to == null) {
            return null;
        }
        boolean some = isAnyWithheld(change);
        return Lead.both(writing ->
                (some
                                ? writing.text(
                                        "Av det som visas har %s ändrats mest: från %s till %s.",
                                        "Of what is shown, %s has changed most: from %s to %s.")
                                : writing.text(
                                        "Mest har %s ändrats: från %s till %s.",
                                        "%s has changed most: from %s to %s."))
                        .formatted(
                                writing.text(row.label()),
                                writing.number(from),
                                writing.number(to)));
    }

    private @Nullable Text ofYes(Row yes, Measure people) {
        BigDecimal value = told.figure(yes, people, whole);
        return value == null
                ? null
                : Lead.both(writing ->
                        writing.text(yes.label()) + ": " + outOf(value, people, writing) + ".");
    }

    private @Nullable Text largest(Measure people) {
        List<Row> most = most(people);
        if (most.size() != 1) {
            return null;
        }
        Row row = most.getFirst();
        BigDecimal value = Objects.requireNonNull(told.figure(row, people, whole));
        boolean some = isAnyWithheld(people);
        return Lead.both(writing ->
                (some
                                ? writing.text(
                                        "Av det som visas är %s störst: %s.",
                                        "Of what is shown, %s is the largest: %s.")
                                : writing.text("Störst är %s: %s.", "The largest is %s: %s."))
                        .formatted(writing.text(row.label()), outOf(value, people, writing)));
    }

    /** Those whose figure is farthest from nothing; none where nothing is all that is shown. */
    private List<Row> most(Measure measure) {
        BigDecimal largest =
                told.codes().stream()
                        .map(row -> size(row, measure))
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO);
        return largest.signum() == 0
                ? List.of()
                : told.codes().stream()
                        .filter(row -> size(row, measure).compareTo(largest) == 0)
                        .toList();
    }

    private BigDecimal size(Row row, Measure measure) {
        BigDecimal value = told.figure(row, measure, whole);
        return value == null ? BigDecimal.ZERO : value.abs();
    }

    private boolean isAnyWithheld(Measure measure) {
        return told.codes().stream().anyMatch(row -> told.isWithheld(row, measure, whole));
    }

    /** {@code 23 av 72, 31,9 %}; the number alone where the whole isn't shown. */
    private String outOf(BigDecimal value, Measure people, Writing writing) {
        BigDecimal all = told.sum().map(row -> told.figure(row, people, whole)).orElse(null);
        if (all == null || all.signum() == 0) {
            return writing.number(value);
        }
        BigDecimal percent = HUNDRED.multiply(value).divide(all, 1, RoundingMode.HALF_UP);
        return writing.text("%s av %s, %s", "%s of %s, %s")
                .formatted(
                        writing.number(value),
                        writing.number(all),
                        writing.number(percent, Column.Kind.PERCENT));
    }
}
