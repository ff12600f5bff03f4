package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * A reported figure that the rows, or the report itself, contradict.
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

    /** Longer sums explain nothing. */
    private static final int LONGEST_CALCULATION = 200;

    public Finding {
        calculation =
                calculation == null || calculation.length() > LONGEST_CALCULATION
                        ? null
                        : calculation;
    }

    /** The kinds of contradiction. */
    public enum Code {
        /** Who came, who stayed and who left don't add up. */
        STOCK_FLOW,
        /** Someone stands in a group and in a row of their own as well. */
        DOUBLE_CLASSIFICATION,
        /** The figure is of days that the report is not about. */
        OUTSIDE_PERIOD,
        /** A mean or share of nobody. */
        BASE_UNDEFINED,
        /** The date beside the figure can't be. */
        DATE_HEADER,
        /** Units within each other are added up, so people are counted twice. */
        UNIT_DOUBLE_COUNT,
        /** Parts of full-time posts don't add up. */
        FTE_SUM,
        /** Any other difference. */
        REPORTED_DIFFERS
    }

    static Finding of(
            Code code,
            ReportedFigure reported,
            @Nullable BigDecimal computed,
            @Nullable String calculation,
            @Nullable Text explanation) {
        return new Finding(
                code,
                reported.figure(),
                reported.where(),
                reported.value(),
                computed,
                calculation,
                explanation);
    }

    Finding withCode(Code other, @Nullable String sum, Text why) {
        return new Finding(other, figure, where, reported, computed, sum, why);
    }
}
