package se.samspel.funding.contribution.domain;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a whole number by weights so that the parts are whole and their sum is exact: each gets
 * its quota rounded down, then the greatest remainders get one more, the earlier of equal ones
 * first.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    static long[] divide(long whole, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger[][] quotas =
                weights.stream()
                        .map(w -> w.multiply(BigInteger.valueOf(whole)).divideAndRemainder(sum))
                        .toArray(BigInteger[][]::new);
        long[] parts = new long[quotas.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = quotas[i][0].longValueExact();
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas[i][1]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
