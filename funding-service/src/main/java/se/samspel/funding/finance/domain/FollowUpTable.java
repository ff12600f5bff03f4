package se.samspel.funding.finance.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** The follow-up of money (M8) of one intervention or of many: each cost category and in total. */
public final class FollowUpTable {

    private final Map<CostCategory, FollowUpRow> rows;

    private FollowUpTable(Map<CostCategory, FollowUpRow> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    /** Cost up to a day of its year, as reported. */
    public record Reported(CostCategory category, LocalDate asOf, Money amount) {}

    /**
     * @param reports those that may count; per cost category the latest does
     */
    public static FollowUpTable of(
            Map<CostCategory, Money> budget,
            List<Reported> reports,
            Map<CostCategory, Money> expectedYearCost) {
        return each(category -> {
            Reported latest = latest(reports, category);
            return new FollowUpRow(
                    budget.get(category),
                    latest == null ? null : latest.amount(),
                    latest == null ? null : latest.asOf(),
                    expectedYearCost.get(category));
        });
    }

    public static FollowUpTable sum(Collection<FollowUpTable> tables) {
        return each(category ->
                FollowUpRow.sum(tables.stream().map(table -> table.row(category)).toList()));
    }

    private static FollowUpTable each(Function<CostCategory, FollowUpRow> row) {
        Map<CostCategory, FollowUpRow> rows = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            rows.put(category, row.apply(category));
        }
        return new FollowUpTable(rows);
    }

    private static @Nullable Reported latest(List<Reported> reports, CostCategory category) {
        Reported latest = null;
        for (Reported report : reports) {
            if (report.category() == category
                    && (latest == null || !report.asOf().isBefore(latest.asOf()))) {
                latest = report;
            }
        }
        return latest;
    }

    /** All cost categories, in their order. */
    public Map<CostCategory, FollowUpRow> rows() {
        return rows;
    }

    public FollowUpRow row(CostCategory category) {
        return rows.getOrDefault(category, FollowUpRow.EMPTY);
    }

    public FollowUpRow total() {
        return FollowUpRow.sum(rows.values());
    }
}
