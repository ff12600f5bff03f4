package se.samspel.funding.equitylevel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * From which base on which level is reasonable: an amount, or a percentage of the base, of at most
 * two decimals.
 */
public record LevelStep(Money from, @Nullable Money level, @Nullable BigDecimal percent) {

    static LevelStep of(Money from, @Nullable Long levelOre, @Nullable Integer basisPoints) {
        return new LevelStep(
                from,
                levelOre == null ? null : Money.ofOre(levelOre),
                basisPoints == null ? null : BigDecimal.valueOf(basisPoints, 2));
    }

    /** A percentage gives whole öre, half up. */
    Money levelOf(Money base) {
        if (level != null) {
            return level;
        }
        if (percent == null) {
            throw new EquityLevelRule.StepsUnfit();
        }
        BigDecimal ore = BigDecimal.valueOf(base.ore()).multiply(percent).movePointLeft(2);
        return Money.ofOre(ore.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Exactly one of amount and percentage, neither below zero. */
    boolean isFit() {
        if (from.ore() < 0 || (level == null) == (percent == null)) {
            return false;
        }
        return level != null ? level.ore() >= 0 : isPercentage();
    }

    private boolean isPercentage() {
        return percent != null
                && percent.signum() >= 0
                && percent.compareTo(BigDecimal.valueOf(1000)) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
    }

    int basisPoints() {
        return percent == null ? 0 : percent.movePointRight(2).intValueExact();
    }
}
