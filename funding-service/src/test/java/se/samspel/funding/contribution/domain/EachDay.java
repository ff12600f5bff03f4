package se.samspel.funding.contribution.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.samspel.funding.association.domain.Party;

/** The law worked out for one day after the other in exact fractions: slow, and easy to check. */
final class EachDay {

    /** What a payer's part of each party's part is, in the order of ties. */
    final Map<Party, SortedMap<Contributor, Fraction>> parts = new EnumMap<>(Party.class);

    private final Function<Contributor, Fraction> own;
    private final Function<Contributor, Fraction> inRegionQuarter;

    EachDay(Function<Contributor, Fraction> own, Function<Contributor, Fraction> inRegionQuarter) {
        this.own = own;
        this.inRegionQuarter = inRegionQuarter;
    }

    /** False when a party has no member on some day. */
    boolean walk(Days year, Collection<Contributor> members) {
        LocalDate day = year.from();
        while (year.has(day)) {
            if (!add(day, year.count(), members)) {
                return false;
            }
            day = day.plusDays(1);
        }
        return true;
    }

    private boolean add(LocalDate day, long days, Collection<Contributor> members) {
        List<Contributor> insurers = on(day, members, Party.FORSAKRINGSKASSAN);
        List<Contributor> regions = on(day, members, Party.REGION);
        List<Contributor> municipalities = on(day, members, Party.KOMMUN);
        if (insurers.isEmpty() || municipalities.isEmpty()) {
            return false;
        }
        share(Party.FORSAKRINGSKASSAN, Fraction.of(1, 2 * days), insurers, own);
        if (regions.isEmpty()) {
            share(Party.KOMMUN, Fraction.of(1, 2 * days), municipalities, own);
            return municipalities.stream().allMatch(Contributor::outsideAnyRegion);
        }
        share(Party.KOMMUN, Fraction.of(1, 4 * days), municipalities, own);
        List<Contributor> asRegions = new ArrayList<>(regions);
        municipalities.stream().filter(Contributor::outsideAnyRegion).forEach(asRegions::add);
        share(Party.REGION, Fraction.of(1, 4 * days), asRegions, inRegionQuarter);
        return true;
    }

    private static List<Contributor> on(
            LocalDate day, Collection<Contributor> members, Party party) {
        return members.stream().filter(m -> m.party() == party && m.membership().has(day)).toList();
    }

    private void share(
            Party party,
            Fraction part,
            List<Contributor> payers,
            Function<Contributor, Fraction> weight) {
        Fraction all = payers.stream().map(weight).reduce(Fraction.ZERO, Fraction::plus);
        SortedMap<Contributor, Fraction> known =
                parts.computeIfAbsent(party, each -> new TreeMap<>(Contributor.TIES));
        for (Contributor payer : payers) {
            known.merge(payer, part.times(weight.apply(payer)).dividedBy(all), Fraction::plus);
        }
    }

    Fraction partOf(Party party) {
        return parts.getOrDefault(party, new TreeMap<>(Contributor.TIES)).values().stream()
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Whole kronor: an odd one goes to the largest remainder, one after the other. */
    Map<String, Long> kronor(long total) {
        Map<Party, Fraction> parties = new EnumMap<>(Party.class);
        parts.keySet().forEach(party -> parties.put(party, partOf(party)));
        Map<String, Long> kronor = new LinkedHashMap<>();
        whole(total, parties)
                .forEach((party, part) ->
                        whole(part, within(party))
                                .forEach((payer, share) ->
                                        kronor.merge(
                                                payer.organisationNumber(), share, Long::sum)));
        return kronor;
    }

    /** Each payer's part of its party's part. */
    Map<Contributor, Fraction> within(Party party) {
        Map<Contributor, Fraction> parted = new LinkedHashMap<>();
        parts.getOrDefault(party, new TreeMap<>(Contributor.TIES))
                .forEach((payer, part) -> parted.put(payer, part.dividedBy(partOf(party))));
        return parted;
    }

    private static <T> Map<T, Long> whole(long total, Map<T, Fraction> parts) {
        Map<T, Long> whole = new LinkedHashMap<>();
        Map<T, Fraction> remainders = new LinkedHashMap<>();
        parts.forEach((each, part) -> {
            Fraction quota = part.times(Fraction.of(total, 1));
            whole.put(each, quota.floor());
            remainders.put(each, quota.minus(Fraction.of(quota.floor(), 1)));
        });
        long left = total - whole.values().stream().mapToLong(Long::longValue).sum();
        for (; left > 0; left--) {
            Optional<T> first =
                    remainders.entrySet().stream().max(firstOfLargest()).map(Map.Entry::getKey);
            whole.merge(first.orElseThrow(), 1L, Long::sum);
            remainders.remove(first.orElseThrow());
        }
        return whole;
    }

    /** Stream.max takes the last of equal ones: here the first must win. */
    private static <T> Comparator<Map.Entry<T, Fraction>> firstOfLargest() {
        return (a, b) -> a.getValue().compareTo(b.getValue()) >= 0 ? 1 : -1;
    }
}
