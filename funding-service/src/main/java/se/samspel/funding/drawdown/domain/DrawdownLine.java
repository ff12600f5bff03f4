package se.samspel.funding.drawdown.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** Cost of one category: net of VAT, which the association doesn't pay (M9), in öre. */
@Embeddable
public record DrawdownLine(
        @Enumerated(EnumType.STRING) CostCategory costCategory, long netOre, long vatOre) {

    /** Some cost, and no VAT below nothing. */
    public DrawdownLine {
        if (netOre <= 0 || vatOre < 0) {
            throw new DrawdownRule.NothingAsked();
        }
    }

    /** Where the gross is given too, it is net and VAT to the öre. */
    public static DrawdownLine of(
            CostCategory category, @Nullable Money gross, Money vat, Money net) {
        if (gross != null && !gross.equals(net.plus(vat))) {
            throw new DrawdownRule.NetUnfit(category);
        }
        return new DrawdownLine(category, net.ore(), vat.ore());
    }

    public Money net() {
        return Money.ofOre(netOre);
    }

    public Money vat() {
        return Money.ofOre(vatOre);
    }

    public Money gross() {
        return net().plus(vat());
    }
}
