package se.samspel.funding.contribution.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/**
 * What each member contributes: Försäkringskassan one half (it covers Arbetsförmedlingen's part
 * too), the regions one quarter and the municipalities one quarter (lag 2003:1210 5 §). A
 * municipality outside any region pays one half where no region takes part; where one does, it
 * shares the municipal quarter as a municipality and the region quarter as a region (5 a §).
 *
 * <p>The law asks this of the members on each day: who joins or leaves within the year shares the
 * party's part of its days alone, and the party's part stays. Whole kronor by largest remainder,
 * first between the parties, so that each party's part is the statute's to the krona, then within
 * each; the sum is exact.
 */
public final class ContributionShares {

    private final Splits splits;
    private final Map<Party, PartyPart> parts = new EnumMap<>(Party.class);

    private ContributionShares(Splits splits) {
        this.splits = splits;
    }

    /** The shares in the order of ties: party, then organisation number. */
    public static List<Share> of(
            Money total, Days year, Splits splits, Collection<Contributor> members) {
        if (total.ore() <= 0 || total.ore() % 100 != 0) {
            throw new NotWholeKronor();
        }
        if (year.count() == 0) {
            throw new MissingParty(Party.FORSAKRINGSKASSAN, year.from());
        }
        var shares = new ContributionShares(splits);
        for (Days days : year.cutBy(members.stream().map(Contributor::membership).toList())) {
            shares.add(
                    days, members.stream().filter(m -> m.membership().has(days.from())).toList());
        }
        splits.refuseStrangers(shares::payers);
        return shares.merged(total.ore() / 100);
    }

    /** Days on which the members are the same all the time. */
    private void add(Days days, List<Contributor> members) {
        add(days, Party.FORSAKRINGSKASSAN, 2, of(Party.FORSAKRINGSKASSAN, members, m -> false));
        List<Contributor> municipalities = of(Party.KOMMUN, members, m -> false);
        if (payForTheRegionToo(municipalities, members)) {
            add(days, Party.KOMMUN, 2, municipalities);
            return;
        }
        add(days, Party.REGION, 1, regional(days, members));
        add(days, Party.KOMMUN, 1, municipalities);
    }

    private void add(Days days, Party party, int quarters, List<Contributor> payers) {
        if (payers.isEmpty()) {
            throw new MissingParty(party, days.from());
        }
        parts.computeIfAbsent(party, each -> new PartyPart())
                .add(
                        new Quarter(party, payers, splits),
                        Math.multiplyExact(days.count(), quarters));
    }

    private static boolean payForTheRegionToo(
            List<Contributor> municipalities, List<Contributor> members) {
        return !municipalities.isEmpty()
                && members.stream().noneMatch(m -> m.party() == Party.REGION)
                && municipalities.stream().allMatch(Contributor::outsideAnyRegion);
    }

    private static List<Contributor> regional(Days days, List<Contributor> members) {
        if (members.stream().noneMatch(m -> m.party() == Party.REGION)
                && members.stream().anyMatch(m -> m.party() == Party.KOMMUN)) {
            throw new MissingParty(Party.REGION, days.from());
        }
        return of(Party.REGION, members, Contributor::outsideAnyRegion);
    }

    private static List<Contributor> of(
            Party party, List<Contributor> members, Predicate<Contributor> others) {
        return members.stream().filter(m -> m.party() == party || others.test(m)).toList();
    }

    private Collection<Contributor> payers(Party party) {
        PartyPart part = parts.get(party);
        return part == null ? List.of() : part.payers();
    }

    private List<Share> merged(long kronor) {
        List<PartyPart> inOrder = List.copyOf(parts.values());
        long[] parties =
                LargestRemainder.divide(kronor, inOrder.stream().map(PartyPart::size).toList());
        Map<String, Share> byPayer = new LinkedHashMap<>();
        for (int i = 0; i < parties.length; i++) {
            for (Share share : inOrder.get(i).split(parties[i])) {
                byPayer.merge(share.organisationNumber(), share, Share::plus);
            }
        }
        return byPayer.values().stream()
                .sorted(Comparator.comparing(Share::party).thenComparing(Share::organisationNumber))
                .toList();
    }
}
