package se.samspel.funding.contribution.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One party's part of a year: slices of days, each shared by those who were members on them. The
 * part itself does not depend on how many they were.
 */
final class PartyPart {

    private final List<Slice> slices = new ArrayList<>();

    private record Slice(
            List<Contributor> payers, List<BigInteger> weights, BigInteger sum, BigInteger size) {}

    /**
     * @param size of the days: their number times the quarters of the whole that the party pays
     */
    void add(Quarter quarter, long size) {
        List<BigInteger> weights = quarter.weights();
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        slices.add(new Slice(quarter.payers(), weights, sum, BigInteger.valueOf(size)));
    }

    BigInteger size() {
        return slices.stream().map(Slice::size).reduce(BigInteger.ZERO, BigInteger::add);
    }

    Collection<Contributor> payers() {
        return slices.stream().flatMap(slice -> slice.payers().stream()).toList();
    }

    List<Share> split(long kronor) {
        SortedMap<Contributor, BigInteger> weights = weights();
        long[] parts = LargestRemainder.divide(kronor, List.copyOf(weights.values()));
        List<Share> shares = new ArrayList<>();
        for (Contributor payer : weights.keySet()) {
            shares.add(Share.ofKronor(payer, parts[shares.size()]));
        }
        return shares;
    }

    /** Each payer's exact part of all slices, over one common denominator. */
    private SortedMap<Contributor, BigInteger> weights() {
        BigInteger denominator =
                slices.stream().map(Slice::sum).reduce(BigInteger.ONE, PartyPart::multiple);
        SortedMap<Contributor, BigInteger> weights = new TreeMap<>(Contributor.TIES);
        for (Slice slice : slices) {
            BigInteger factor = slice.size().multiply(denominator.divide(slice.sum()));
            for (int i = 0; i < slice.payers().size(); i++) {
                weights.merge(
                        slice.payers().get(i),
                        slice.weights().get(i).multiply(factor),
                        BigInteger::add);
            }
        }
        return weights;
    }

    /** The least common one. */
    private static BigInteger multiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
