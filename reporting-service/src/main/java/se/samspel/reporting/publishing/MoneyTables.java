package se.samspel.reporting.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;

/** The budget follow-up of each year that something has been told of (M8). */
final class MoneyTables {

    private static final List<String> COLUMNS =
            List.of("budget", "actual", "difference", "forecast", "forecastYearCost");

    private MoneyTables() {}

    static Stream<Section> sections(List<BudgetFollowUp> years) {
        return years.stream().filter(year -> !year.rows().isEmpty()).map(MoneyTables::section);
    }

    private static Section section(BudgetFollowUp followUp) {
        String key = "budget-" + followUp.year();
        Table table =
                new Table(
                        key,
                        Words.both("moneyTable", followUp.year()),
                        Words.both("costCategory"),
                        COLUMNS.stream()
                                .map(column ->
                                        new Column(column, Words.both(column), Column.Kind.KRONOR))
                                .toList(),
                        followUp.rows().stream().map(MoneyTables::row).toList(),
                        List.of(
                                Text.of(
                                        "Differens är budget minus utfall. Prognosen är den"
                                                + " avvikelse som väntas vid årets slut; plus är"
                                                + " överskott.",
                                        "Difference is budget minus actual cost. The forecast is"
                                                + " the deviation expected at the end of the year;"
                                                + " plus is surplus.")));
        return new Section(
                key,
                Text.of(
                        "Räckte pengarna " + followUp.year() + "?",
                        "Did the money of " + followUp.year() + " last?"),
                followUp.sum().map(sum -> lead(sum, followUp.asOf())).orElse(null),
                table,
                Picture.NONE);
    }

    /** Null where the budget or the cost isn't known whole. */
    private static @Nullable Text lead(BudgetFollowUp.Row sum, @Nullable LocalDate asOf) {
        Money left = sum.difference();
        if (left == null || asOf == null) {
            return null;
        }
        BigDecimal kronor = left.toSek();
        String sv = Writing.SWEDISH.number(kronor.abs());
        String en = Writing.ENGLISH.number(kronor.abs());
        String svDay = Writing.SWEDISH.day(asOf);
        String enDay = Writing.ENGLISH.day(asOf);
        return kronor.signum() < 0
                ? Text.of(
                        "Nej: till och med %s kostade det %s kronor mer än budgeten."
                                .formatted(svDay, sv),
                        "No: up to %s it cost %s kronor more than the budget.".formatted(enDay, en))
                : Text.of(
                        "Ja: %s kronor av budgeten är kvar efter utfallet till och med %s."
                                .formatted(sv, svDay),
                        "Yes: %s kronor of the budget are left after the cost up to %s."
                                .formatted(en, enDay));
    }

    private static Row row(BudgetFollowUp.Row row) {
        boolean sum = row.costCategory().equals(BudgetFollowUp.SUM);
        return new Row(
                row.costCategory(),
                Words.labels("cost", row.costCategory()),
                sum ? Row.Kind.SUM : Row.Kind.PLAIN,
                Stream.of(
                                cell(row.budget()),
                                cell(row.actual()),
                                cell(row.difference()),
                                cell(row.forecastDeviation()),
                                cell(row.forecastYearCost()))
                        .toList());
    }

    private static Cell cell(@Nullable Money amount) {
        return amount == null ? new Cell.Undefined() : Cell.of(amount.toSek());
    }
}
