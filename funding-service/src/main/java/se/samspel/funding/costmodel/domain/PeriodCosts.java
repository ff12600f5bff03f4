package se.samspel.funding.costmodel.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** What a period has cost, month by month: direct cost and how many units were delivered. */
public record PeriodCosts(List<Direct> direct, List<Quantity> quantities) {

    /** Cost that the project has had; negative where cost is credited. */
    public record Direct(YearMonth month, CostCategory category, Money amount) {}

    /** Units of a month. */
    public record Quantity(YearMonth month, CostUnit unit, BigDecimal quantity) {}

    Money sum(Predicate<Direct> which) {
        return direct.stream().filter(which).map(Direct::amount).reduce(Money.ZERO, Money::plus);
    }

    BigDecimal quantity(Predicate<Quantity> which) {
        return quantities.stream()
                .filter(which)
                .map(Quantity::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
