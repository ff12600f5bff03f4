package se.samspel.funding.ledger.domain;

import jakarta.persistence.Embeddable;
import se.samspel.kit.value.Money;

/** An amount on an account, in öre, debit positive; empty dimensions where there are none. */
@Embeddable
public record Posting(String account, long amountOre, String project, String costCentre) {

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    Posting negated() {
        return new Posting(account, Math.negateExact(amountOre), project, costCentre);
    }
}
