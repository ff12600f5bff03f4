package se.samspel.reporting.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.page.Words;
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
                null,
                table,
                Picture.NONE);
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
