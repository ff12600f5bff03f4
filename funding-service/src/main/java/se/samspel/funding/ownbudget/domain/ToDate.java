package se.samspel.funding.ownbudget.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * A year as it turns out: the whole year's income against what it has cost so far.
 *
 * @param asOf the earliest of the areas' days: up to it all that is reported is told
 * @param notReported areas without any report, which count as nothing
 * @param complete every area is reported to the year's last day
 */
public record ToDate(
        LocalDate asOf,
        Money cost,
        Money result,
        Money closingEquity,
        List<BudgetArea> notReported,
        boolean complete) {

    /** Null while nothing is reported. */
    static @Nullable ToDate of(OwnBudget budget, YearFigures year) {
        Map<BudgetArea, AreaFigures> areas = budget.areas();
        LocalDate asOf =
                areas.values().stream()
                        .map(AreaFigures::actualAsOf)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        if (asOf == null) {
            return null;
        }
        Money cost =
                areas.values().stream()
                        .map(AreaFigures::actual)
                        .filter(Objects::nonNull)
                        .map(Money.class::cast)
                        .reduce(Money.ZERO, Money::plus);
        List<BudgetArea> notReported =
                Arrays.stream(BudgetArea.values())
                        .filter(area ->
                                areas.getOrDefault(area, AreaFigures.NONE).actualAsOf() == null)
                        .toList();
        Money result = year.income().minus(cost);
        return new ToDate(
                asOf,
                cost,
                result,
                year.openingEquity().plus(result),
                notReported,
                notReported.isEmpty()
                        && asOf.getMonth() == Month.DECEMBER
                        && asOf.getDayOfMonth() == 31);
    }
}
