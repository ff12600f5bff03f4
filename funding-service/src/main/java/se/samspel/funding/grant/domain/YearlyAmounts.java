package se.samspel.funding.grant.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** Money by calendar year and cost category, as it is asked for and granted. */
public final class YearlyAmounts {

    private final SortedMap<Integer, Map<CostCategory, Money>> byYear;

    private YearlyAmounts(SortedMap<Integer, Map<CostCategory, Money>> byYear) {
        this.byYear = byYear;
    }

    /** So much for one cost category of one year. */
    public record Line(int year, CostCategory costCategory, Money amount) {}

    /** Each cost category of a year once, and no amount below nothing. */
    public static YearlyAmounts of(List<Line> lines) {
        SortedMap<Integer, Map<CostCategory, Money>> amounts = new TreeMap<>();
        for (Line line : lines) {
            if (line.amount().ore() < 0) {
                throw new GrantRule.NegativeAmount();
            }
            var year =
                    amounts.computeIfAbsent(line.year(), any -> new EnumMap<>(CostCategory.class));
            if (year.put(line.costCategory(), line.amount()) != null) {
                throw new GrantRule.AmountTwice(line.year(), line.costCategory());
            }
        }
        return new YearlyAmounts(amounts);
    }

    public static YearlyAmounts none() {
        return new YearlyAmounts(new TreeMap<>());
    }

    /** In order of years, and in each in that of the cost categories. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        byYear.forEach((year, amounts) ->
                amounts.forEach((category, amount) -> lines.add(new Line(year, category, amount))));
        return lines;
    }

    public Set<Integer> years() {
        return Collections.unmodifiableSet(byYear.keySet());
    }

    public Map<CostCategory, Money> categoriesOf(int year) {
        return Collections.unmodifiableMap(byYear.getOrDefault(year, Map.of()));
    }

    public Money of(int year) {
        return sum(byYear.getOrDefault(year, Map.of()));
    }

    public Money total() {
        return byYear.values().stream().map(YearlyAmounts::sum).reduce(Money.ZERO, Money::plus);
    }

    private static Money sum(Map<CostCategory, Money> amounts) {
        return amounts.values().stream().reduce(Money.ZERO, Money::plus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YearlyAmounts amounts && byYear.equals(amounts.byYear);
    }

    @Override
    public int hashCode() {
        return byYear.hashCode();
    }

    @Override
    public String toString() {
        return byYear.toString();
    }
}
