package se.samspel.funding.grant.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** A row of a decision's amounts, in öre. */
@Embeddable
public record GrantAmount(
        int year, @Enumerated(EnumType.STRING) CostCategory costCategory, long amountOre) {

    static GrantAmount of(YearlyAmounts.Line line) {
        return new GrantAmount(line.year(), line.costCategory(), line.amount().ore());
    }

    YearlyAmounts.Line line() {
        return new YearlyAmounts.Line(year, costCategory, Money.ofOre(amountOre));
    }
}
