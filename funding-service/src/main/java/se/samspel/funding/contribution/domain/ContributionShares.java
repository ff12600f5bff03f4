package se.samspel.funding.contribution.domain;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/**
 * What each member contributes: Försäkringskassan one half (it covers Arbetsförmedlingen's part
 * too), the regions one quarter and the municipalities one quarter (lag 2003:1210 5 §). A
 * municipality outside any region pays one half where no region takes part; where one does, it
 * shares the municipal quarter as a municipality and the region quarter as a region (5 a §).
 *
 * <p>Whole kronor by largest remainder, first between the parties, so that each party's part is the
 * statute's to the krona, then within each; the sum is exact.
 */
public final class ContributionShares {

    private static final BigInteger ONE = BigInteger.ONE;
    private static final BigInteger TWO = BigInteger.TWO;

    private ContributionShares() {}

    /** The shares in the order of ties: party, then organisation number. */
    public static List<Share> of(Money total, Collection<Contributor> members) {
        if (total.ore() <= 0 || total.ore() % 100 != 0) {
            throw new NotWholeKronor();
        }
        long kronor = total.ore() / 100;
        Quarter insurance = quarter(Party.FORSAKRINGSKASSAN, members, m -> false);
        Quarter municipal = quarter(Party.KOMMUN, members, m -> false);
        if (paysForTheRegionToo(municipal, members)) {
            return merged(kronor, List.of(insurance, municipal), List.of(ONE, ONE));
        }
        Quarter region = regional(members);
        return merged(kronor, List.of(insurance, region, municipal), List.of(TWO, ONE, ONE));
    }

    private static boolean paysForTheRegionToo(Quarter municipal, Collection<Contributor> members) {
        return members.stream().noneMatch(m -> m.party() == Party.REGION)
                && municipal.payers().stream().allMatch(Contributor::outsideAnyRegion);
    }

    private static Quarter regional(Collection<Contributor> members) {
        if (members.stream().noneMatch(m -> m.party() == Party.REGION)) {
            throw new MissingParty(Party.REGION);
        }
        return quarter(Party.REGION, members, Contributor::outsideAnyRegion);
    }

    private static Quarter quarter(
            Party party, Collection<Contributor> members, Predicate<Contributor> others) {
        return new Quarter(
                party, members.stream().filter(m -> m.party() == party || others.test(m)).toList());
    }

    private static List<Share> merged(
            long kronor, List<Quarter> parties, List<BigInteger> weights) {
        long[] parts = LargestRemainder.divide(kronor, weights);
        Map<String, Share> byPayer = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            for (Share share : parties.get(i).split(parts[i])) {
                byPayer.merge(share.organisationNumber(), share, Share::plus);
            }
        }
        return inOrder(byPayer.values().stream());
    }

    private static List<Share> inOrder(Stream<Share> shares) {
        return shares.sorted(
                        Comparator.comparing(Share::party).thenComparing(Share::organisationNumber))
                .toList();
    }
}
