package se.samspel.reporting.disclosure.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.reporting.disclosure.domain.LinearSystem.Limit;
import se.samspel.reporting.disclosure.domain.LinearSystem.Term;

/** What a sum, a rounded share and a rounded cost tell of the counts behind them. */
final class Limits {

    private Limits() {}

    static Limit ofSum(String total, List<String> parts, Map<String, Integer> places) {
        List<Term> terms = new ArrayList<>();
        parts.forEach(part -> terms.add(new Term(places.getOrDefault(part, -1), 1)));
        terms.add(new Term(places.getOrDefault(total, -1), -1));
        return new Limit(terms, 0, 0, Limit.ALWAYS);
    }

    /** p - h <= 100 part / whole <= p + h, with h half a unit of the last decimal. */
    static List<Limit> ofShare(int part, int whole, BigDecimal percent, int figure) {
        long unit = BigInteger.TEN.pow(percent.scale()).longValueExact();
        long twice = percent.unscaledValue().longValueExact() * 2;
        List<Limit> limits = new ArrayList<>();
        limits.add(
                new Limit(
                        List.of(new Term(part, 200 * unit), new Term(whole, -twice - 1)),
                        Long.MIN_VALUE,
                        0,
                        figure));
        if (twice > 0) {
            limits.add(
                    new Limit(
                            List.of(new Term(part, 200 * unit), new Term(whole, 1 - twice)),
                            0,
                            Long.MAX_VALUE,
                            figure));
        }
        return limits;
    }

    /** amount / (each + h) <= people <= amount / (each - h); whole people. */
    static Limit ofCost(BigDecimal amount, int base, BigDecimal each, int figure) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(each.scale()).divide(BigDecimal.TWO);
        long least = amount.divide(each.add(half), 0, RoundingMode.CEILING).longValueExact();
        BigDecimal under = each.subtract(half);
        long most =
                under.signum() <= 0
                        ? Long.MAX_VALUE
                        : amount.divide(under, 0, RoundingMode.FLOOR).longValueExact();
        return new Limit(List.of(new Term(base, 1)), least, most, figure);
    }
}
