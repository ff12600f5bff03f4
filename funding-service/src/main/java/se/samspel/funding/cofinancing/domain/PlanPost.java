package se.samspel.funding.cofinancing.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/**
 * Somebody's post in a project: 200 percent are two whole posts. The share that is financed already
 * costs the project nothing new.
 *
 * @param seat the same seat in two rows is one; null where it is not told
 * @param directCost whether its cost is claimed as the project's direct cost
 */
@Embeddable
public record PlanPost(
        String name,
        @Enumerated(EnumType.STRING) Financier financier,
        @Nullable String partner,
        @Enumerated(EnumType.STRING) Contribution contribution,
        BigDecimal percent,
        BigDecimal alreadyFinanced,
        @Nullable BigDecimal hours,
        @Nullable Long amountOre,
        @Enumerated(EnumType.STRING) MoneySource source,
        @Nullable String seat,
        boolean directCost) {

    void check() {
        IdentityNumberInText.refuse("name", name);
        IdentityNumberInText.refuse("partner", partner);
        IdentityNumberInText.refuse("seat", seat);
        boolean negative =
                percent.signum() < 0
                        || alreadyFinanced.signum() < 0
                        || (hours != null && hours.signum() < 0)
                        || (amountOre != null && amountOre < 0);
        if (negative
                || alreadyFinanced.compareTo(percent) > 0
                || (contribution == Contribution.CASH && amountOre == null)
                || (financier == Financier.ANNAN) != (partner != null)) {
            throw new PlanRule.PostUnfit();
        }
    }

    /** Nothing of it costs the project anything new. */
    public boolean isFinancedAlready() {
        return alreadyFinanced.signum() > 0 && alreadyFinanced.compareTo(percent) == 0;
    }

    public @Nullable Money amount() {
        return amountOre == null ? null : Money.ofOre(amountOre);
    }
}
