package se.samspel.funding.application.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.kit.value.Money;

/** A row of a stage's amounts, in öre. */
@Embeddable
public record ApplicationAmount(
        @Enumerated(EnumType.STRING) Stage stage,
        int year,
        @Enumerated(EnumType.STRING) CostCategory costCategory,
        long amountOre) {

    static ApplicationAmount of(Stage stage, YearlyAmounts.Line line) {
        return new ApplicationAmount(stage, line.year(), line.costCategory(), line.amount().ore());
    }

    YearlyAmounts.Line line() {
        return new YearlyAmounts.Line(year, costCategory, Money.ofOre(amountOre));
    }
}
