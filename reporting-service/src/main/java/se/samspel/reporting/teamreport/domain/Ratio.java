package se.samspel.reporting.teamreport.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A quotient of whole numbers, rounded once: one decimal, half up on the exact value. */
record Ratio(long numerator, long denominator) {

    /** Null for an empty base: nothing divided by nobody is not zero. */
    @Nullable BigDecimal oneDecimal() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    static Ratio percent(long part, long whole) {
        return new Ratio(100 * part, whole);
    }
}
