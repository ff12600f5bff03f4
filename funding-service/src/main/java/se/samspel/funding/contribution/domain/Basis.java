package se.samspel.funding.contribution.domain;

import se.samspel.kit.value.Money;

/** What the stated amount is: the state's part, which is half of the whole, or the whole. */
public enum Basis {
    STATE_AMOUNT,
    TOTAL;

    public Money total(Money amount) {
        return this == STATE_AMOUNT ? amount.plus(amount) : amount;
    }
}
