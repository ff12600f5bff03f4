package se.samspel.funding.esfclaim.domain;

import jakarta.persistence.Embeddable;
import se.samspel.kit.value.Money;

/** What the ESF Council does not pay, and why. */
@Embeddable
public record Deduction(long amountOre, String reason) {

    public Money amount() {
        return Money.ofOre(amountOre);
    }
}
