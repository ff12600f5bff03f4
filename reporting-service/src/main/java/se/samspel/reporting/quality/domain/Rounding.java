package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A report that prints fewer decimals contradicts nothing. */
final class Rounding {

    private static final int EXACT = 12;

    private Rounding() {}

    /** Whether a printed mean or share is the computed one, as exactly as both are given. */
    static boolean agree(BigDecimal reported, BigDecimal computed) {
        int digits = Math.clamp(reported.scale(), 0, Math.max(0, computed.scale()));
        if (computed.scale() <= 0) {
            return reported.compareTo(computed) == 0;
        }
        BigDecimal printed = reported.setScale(digits, RoundingMode.HALF_UP);
        // The computed figure is rounded itself, so a half may have been a little less.
        return printed.compareTo(computed.setScale(digits, RoundingMode.HALF_UP)) == 0
                || printed.compareTo(computed.setScale(digits, RoundingMode.HALF_DOWN)) == 0;
    }

    /** Whether a printed figure is this quotient, rounded half up to the printed decimals. */
    static boolean agree(BigDecimal reported, BigDecimal numerator, BigDecimal denominator) {
        return agree(reported, numerator.divide(denominator, EXACT, RoundingMode.HALF_UP));
    }
}
