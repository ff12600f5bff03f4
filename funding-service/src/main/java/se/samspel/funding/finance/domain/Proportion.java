package se.samspel.funding.finance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A share in percent with one decimal, half up on the exact value. */
final class Proportion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Proportion() {}

    /** Null of nothing. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
