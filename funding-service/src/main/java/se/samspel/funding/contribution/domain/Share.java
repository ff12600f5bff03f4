package se.samspel.funding.contribution.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/** What one member pays for the year, in whole kronor. */
@Embeddable
public record Share(
        String organisationNumber, @Enumerated(EnumType.STRING) Party party, long amountOre) {

    static Share ofKronor(Contributor payer, long kronor) {
        return new Share(
                payer.organisationNumber(), payer.party(), Math.multiplyExact(kronor, 100));
    }

    Share plus(Share other) {
        return new Share(organisationNumber, party, Math.addExact(amountOre, other.amountOre));
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }
}
