package se.samspel.funding.esfclaim.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.cofinancing.domain.Financier;
import se.samspel.kit.value.Money;

/** What somebody else has paid of the period, with money or by letting the project use a post. */
@Embeddable
public record ClaimCoFinancing(
        @Enumerated(EnumType.STRING) Financier financier,
        @Enumerated(EnumType.STRING) Contribution contribution,
        String post,
        long amountOre) {

    public Money amount() {
        return Money.ofOre(amountOre);
    }
}
