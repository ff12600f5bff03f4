package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * A reported figure that the rows contradict.
 *
 * @param computed null where there is nothing to compute the figure from
 * @param calculation the sum that gives the computed figure, when one does
 * @param explanation what probably happened, when the report's own parts show it
 */
public record Finding(
        Code code,
        String figure,
        String where,
        BigDecimal reported,
        @Nullable BigDecimal computed,
        @Nullable String calculation,
        @Nullable Text explanation) {

    /** The kinds of contradiction. */
    public enum Code {
        /** Who came, who stayed and who left don't add up. */
        STOCK_FLOW,
        /** Someone stands in a group and in a row of their own as well. */
        DOUBLE_CLASSIFICATION,
        /** A mean or share of nobody. */
        BASE_UNDEFINED,
        /** Any other difference. */
        REPORTED_DIFFERS
    }
}
