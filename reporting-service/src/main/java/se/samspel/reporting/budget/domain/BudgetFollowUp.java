package se.samspel.reporting.budget.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * Budget, actual cost to date, their difference, and the forecast: the deviation expected at the
 * end of the year with the year cost behind it. Plus is surplus (M8). The last row is the sum.
 */
public record BudgetFollowUp(int year, @Nullable LocalDate asOf, List<Row> rows) {

    public static final String SUM = "SUMMA";

    private static final List<String> USUAL_ORDER = List.of("PERSONAL", "LOKALER", "OVRIGT");

    public BudgetFollowUp {
        rows = List.copyOf(rows);
    }

    /** One cost category. A figure of which a part is unknown is unknown: null. */
    public record Row(
            String costCategory,
            @Nullable Money budget,
            @Nullable Money actual,
            @Nullable Money forecastYearCost) {

        public @Nullable Money difference() {
            return minus(budget, actual);
        }

        /** Expected at the end of the year: budget - expected year cost. */
        public @Nullable Money forecastDeviation() {
            return minus(budget, forecastYearCost);
        }

        private static @Nullable Money minus(@Nullable Money from, @Nullable Money what) {
            return from == null || what == null ? null : from.minus(what);
        }
    }

    /** Of all cost categories; empty where nothing has been told. */
    public Optional<Row> sum() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
    }

    public static BudgetFollowUp of(int year, @Nullable LocalDate asOf, List<FinanceLine> lines) {
        if (lines.isEmpty()) {
            return new BudgetFollowUp(year, asOf, List.of());
        }
        boolean budgeted = lines.stream().anyMatch(line -> line.budget() != null);
        List<Row> rows = new ArrayList<>();
        lines.stream()
                .map(line -> row(line, budgeted))
                .sorted(
                        Comparator.comparing((Row row) -> place(row.costCategory()))
                                .thenComparing(Row::costCategory))
                .forEach(rows::add);
        rows.add(sum(rows));
        return new BudgetFollowUp(year, asOf, rows);
    }

    /** A cost in a category that the adopted budget doesn't have was budgeted with nothing. */
    private static Row row(FinanceLine line, boolean budgeted) {
        Money budget = line.budget() == null && budgeted ? Money.ZERO : line.budget();
        return new Row(line.costCategory(), budget, line.actual(), line.forecastYearCost());
    }

    private static Row sum(List<Row> rows) {
        return new Row(
                SUM,
                sum(rows, Row::budget),
                sum(rows, Row::actual),
                sum(rows, Row::forecastYearCost));
    }

    private static @Nullable Money sum(List<Row> rows, Function<Row, @Nullable Money> column) {
        List<Money> amounts = rows.stream().map(column).filter(Objects::nonNull).toList();
        return amounts.size() < rows.size()
                ? null
                : amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static int place(String costCategory) {
        int place = USUAL_ORDER.indexOf(costCategory);
        return place < 0 ? USUAL_ORDER.size() : place;
    }
}
