package se.samspel.reporting.pages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** An intervention's money of one year as a section like those of reports. */
final class MoneyOfYear {

    private static final String WORD = "cost";

    private MoneyOfYear() {}

    static Section section(BudgetFollowUp followUp, Phrases phrases) {
        String year = String.valueOf(followUp.year());
        return new Section(
                "money-" + year,
                same(phrases.get("moneyQuestion", year)),
                lead(followUp.asOf(), phrases),
                new Table(
                        "money-" + year,
                        same(phrases.get("moneyTable", year)),
                        same(phrases.get("costCategory")),
                        Stream.of("budget", "actual", "difference", "expected", "deviation")
                                .map(key -> column(key, phrases))
                                .toList(),
                        followUp.rows().stream().map(row -> row(row, phrases)).toList(),
                        List.of()),
                Section.Picture.NONE);
    }

    private static @Nullable Text lead(@Nullable LocalDate asOf, Phrases phrases) {
        return asOf == null ? null : same(phrases.get("moneyAsOf", phrases.writing().day(asOf)));
    }

    private static Row row(BudgetFollowUp.Row row, Phrases phrases) {
        boolean sum = row.costCategory().equals(BudgetFollowUp.SUM);
        return new Row(
                row.costCategory(),
                same(phrases.label(WORD, row.costCategory())),
                sum ? Row.Kind.SUM : Row.Kind.PLAIN,
                List.of(
                        cell(row.budget()),
                        cell(row.actual()),
                        cell(row.difference()),
                        cell(row.forecastYearCost()),
                        cell(row.forecastDeviation())));
    }

    private static Cell cell(@Nullable Money amount) {
        return amount == null ? new Cell.Undefined() : Cell.of(amount.toSek());
    }

    private static Column column(String key, Phrases phrases) {
        return new Column(key, same(phrases.get("column_" + key)), Column.Kind.KRONOR);
    }

    /** Chosen already by the reader's language. */
    private static Text same(String text) {
        return Text.of(text, text);
    }
}
