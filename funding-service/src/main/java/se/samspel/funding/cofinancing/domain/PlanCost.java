package se.samspel.funding.cofinancing.domain;

import jakarta.persistence.Embeddable;
import se.samspel.kit.value.Money;

/** What a part of the plan costs in a year, and whether somebody has budgeted for it already. */
@Embeddable
public record PlanCost(String name, int year, long amountOre, boolean alreadyFinanced) {

    public Money amount() {
        return Money.ofOre(amountOre);
    }
}
