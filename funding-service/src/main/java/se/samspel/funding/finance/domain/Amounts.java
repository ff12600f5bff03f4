package se.samspel.funding.finance.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** One amount for each of some cost categories. */
public final class Amounts {

    private final Map<CostCategory, Money> byCategory;

    private Amounts(Map<CostCategory, Money> byCategory) {
        this.byCategory = Collections.unmodifiableMap(byCategory);
    }

    /** A line of a budget, of actuals or of a forecast. */
    public record Line(CostCategory costCategory, Money amount) {}

    /** Each cost category once. */
    public static Amounts of(List<Line> lines) {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        for (Line line : lines) {
            if (amounts.put(line.costCategory(), line.amount()) != null) {
                throw new DuplicateCostCategory(line.costCategory());
            }
        }
        return new Amounts(amounts);
    }

    public static Amounts budget(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.amount().ore() < 0)) {
            throw new NegativeBudget();
        }
        return of(lines);
    }

    @Nullable Long oreOf(CostCategory category) {
        Money amount = byCategory.get(category);
        return amount == null ? null : amount.ore();
    }

    public Map<CostCategory, Money> byCategory() {
        return byCategory;
    }
}
