package se.samspel.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.budget.domain.BudgetFollowUp.Row;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Line;
import se.samspel.reporting.rendering.domain.Chart.Mark;

/**
 * Actual cost and expected year cost as shares of each cost category's own budget: categories
 * differ a hundredfold, so kronor on one scale would hide all but the largest.
 */
final class BudgetChart {

    private static final int NAMES = 112;
    private static final int BARS = 440;
    private static final int ROW = 50;
    private static final int BAR = 17;
    private static final int LEGEND = 58;

    private final Words words;
    private final List<Row> rows;
    private final long largest;
    private final List<Mark> marks = new ArrayList<>();
    private final StringJoiner description = new StringJoiner(" ");

    private BudgetChart(Words words, List<Row> rows) {
        this.words = words;
        this.rows = rows;
        this.largest =
                rows.stream()
                        .mapToLong(row ->
                                Math.max(
                                        permille(row, row.actual()),
                                        permille(row, row.forecastYearCost())))
                        .reduce(1000, Math::max);
    }

    /** Empty where nothing is budgeted. */
    static Optional<Chart> of(BudgetFollowUp followUp, Words words) {
        List<Row> budgeted =
                followUp.rows().stream()
                        .filter(row -> row.budget() != null && row.budget().ore() > 0)
                        .toList();
        return budgeted.isEmpty()
                ? Optional.empty()
                : Optional.of(new BudgetChart(words, budgeted).chart(followUp.year()));
    }

    private Chart chart(int year) {
        legend(NAMES, "spent", "actual");
        legend(NAMES + 110, "expected", "forecastYearCost");
        int budget = NAMES + Chart.scaled(1000, largest, BARS);
        int floor = LEGEND + rows.size() * ROW;
        marks.add(new Line(budget, LEGEND - 8, budget, floor - 6, "budget"));
        marks.add(new Label(budget, LEGEND - 14, words.get("budgetLine"), "middle", "quiet small"));
        for (int i = 0; i < rows.size(); i++) {
            category(rows.get(i), LEGEND + i * ROW);
        }
        return new Chart(
                "budget-chart-" + year,
                words.get("moneyChart", year),
                description.toString(),
                floor,
                marks);
    }

    private void category(Row row, int y) {
        String name = words.label("cost", row.costCategory());
        marks.add(new Label(NAMES - 12, y + 24, name, "end", isSum(row) ? "name sum" : "name"));
        bar(row, row.actual(), y, "spent");
        bar(row, row.forecastYearCost(), y + BAR + 3, "expected");
        description.add(
                words.get(
                        "moneyChartDescription",
                        name,
                        share(row, row.actual()),
                        share(row, row.forecastYearCost())));
    }

    private void bar(Row row, @Nullable Money cost, int y, String kind) {
        long permille = permille(row, cost);
        int width = Chart.scaled(permille, largest, BARS);
        String over = permille > 1000 ? " over" : "";
        marks.add(new Box(NAMES, y, width, BAR, kind + over));
        marks.add(new Label(NAMES + width + 8, y + 14, share(row, cost), "start", "value small"));
    }

    private void legend(int x, String style, String word) {
        marks.add(new Box(x, 2, 14, 14, style));
        marks.add(new Label(x + 22, 14, words.get(word), "start", "name"));
    }

    private String share(Row row, @Nullable Money cost) {
        return cost == null
                ? words.get("noFigure")
                : (permille(row, cost) + 5) / 10 + words.get("percentSign");
    }

    private static long permille(Row row, @Nullable Money cost) {
        Money budget = row.budget();
        if (cost == null || budget == null || budget.ore() <= 0 || cost.ore() < 0) {
            return 0;
        }
        return cost.ore() * 1000 / budget.ore();
    }

    private static boolean isSum(Row row) {
        return row.costCategory().equals(BudgetFollowUp.SUM);
    }
}
