package se.samspel.funding.question.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number may be, the ends included. */
public record Limits(@Nullable String unit, @Nullable BigDecimal min, @Nullable BigDecimal max) {

    // 0 to 100 is the longest scale in use.
    private static final BigDecimal LONGEST_SCALE = BigDecimal.valueOf(100);

    void check(QuestionType type) {
        boolean none = unit == null && min == null && max == null;
        switch (type) {
            case NUMBER -> refuseUnless(inOrder());
            case SCALE -> refuseUnless(unit == null && inOrder() && isScale());
            case YES_NO, CHOICE, DATE -> refuseUnless(none);
        }
    }

    private boolean inOrder() {
        return min == null || max == null || min.compareTo(max) < 0;
    }

    private boolean isScale() {
        return min != null
                && max != null
                && isWhole(min)
                && isWhole(max)
                && max.subtract(min).compareTo(LONGEST_SCALE) <= 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static void refuseUnless(boolean fit) {
        if (!fit) {
            throw new QuestionRule.LimitsUnfit();
        }
    }
}
