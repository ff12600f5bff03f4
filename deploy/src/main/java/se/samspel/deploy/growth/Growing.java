package se.samspel.deploy.growth;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Something that grows and has a bound.
 *
 * @param at its value with so many enrolments; never falling
 */
public record Growing(String what, DoubleUnaryOperator at, Bound bound) {

    /** Ten thousand times the nation's ten years: whatever is not reached by then never is. */
    private static final double EVER = 5e9;

    private static final double CLOSE = 1e-6;

    /** The number of enrolments from which on the bound is passed; empty if it never is. */
    public OptionalDouble passedAt() {
        if (at.applyAsDouble(EVER) <= bound.most()) {
            return OptionalDouble.empty();
        }
        var low = 1.0;
        var high = EVER;
        while (high - low > CLOSE * high) {
            var middle = (low + high) / 2;
            if (at.applyAsDouble(middle) > bound.most()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalDouble.of(high);
    }
}
