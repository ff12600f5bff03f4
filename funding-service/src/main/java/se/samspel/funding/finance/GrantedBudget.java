package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.finance.domain.Amounts;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.kit.value.Money;

/**
 * The budget that granted money gives an intervention's year. It follows the grants as long as it
 * is what they gave, or nothing; once the office has set another one, the office's stays. Money
 * carried over belongs to no cost category and changes no budget.
 */
@ApplicationScoped
public class GrantedBudget {

    private final MoneyTables tables;
    private final Clock clock;

    GrantedBudget(MoneyTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * In the transaction of the grant's change; tells of the money table where that changes.
     *
     * @param before what all of the intervention's grants gave the year until now
     * @param after what they give it now
     */
    public void follow(
            UUID interventionId,
            int year,
            Map<CostCategory, Money> before,
            Map<CostCategory, Money> after) {
        if (some(before).equals(some(after))) {
            return;
        }
        FinancialYear table = tables.toChange(interventionId, year);
        if (some(table.budget()).equals(some(before))) {
            table.setBudget(amounts(after), clock.instant());
            tables.moneyChanged(List.of(table));
        }
    }

    private static Map<CostCategory, Money> some(Map<CostCategory, Money> amounts) {
        Map<CostCategory, Money> some = new EnumMap<>(CostCategory.class);
        amounts.forEach((category, amount) -> {
            if (amount.ore() != 0) {
                some.put(category, amount);
            }
        });
        return some;
    }

    private static Amounts amounts(Map<CostCategory, Money> amounts) {
        return Amounts.budget(
                amounts.entrySet().stream()
                        .map(line -> new Amounts.Line(line.getKey(), line.getValue()))
                        .toList());
    }
}
