package se.samspel.funding.contribution.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;

/**
 * How regions and municipalities share their quarters in one year. A party without a split shares
 * by the keys that its members joined with, or equally where none has one.
 */
public final class Splits {

    public static final Splits NONE = new Splits(Map.of(), List.of());

    private final Map<Party, SplitBy> byParty;
    private final List<Weight> weights;
    private final Map<Party, Map<String, BigDecimal>> weightOf = new EnumMap<>(Party.class);

    /** Each party's way, and the weights that go with it. */
    public Splits(Map<Party, SplitBy> byParty, Collection<Weight> weights) {
        this.byParty = Map.copyOf(byParty);
        this.weights = List.copyOf(weights);
        for (Weight each : this.weights) {
            Map<String, BigDecimal> known =
                    weightOf.computeIfAbsent(each.party(), party -> new HashMap<>());
            if (known.put(each.organisationNumber(), each.weight()) != null) {
                throw UnclearSplit.twice(each.organisationNumber());
            }
        }
        for (Party party : Party.values()) {
            check(party, byParty.get(party), weightOf.getOrDefault(party, Map.of()));
        }
    }

    private static void check(
            Party party, @Nullable SplitBy splitBy, Map<String, BigDecimal> given) {
        if (splitBy != null && party != Party.REGION && party != Party.KOMMUN) {
            throw UnclearSplit.undivided(party);
        }
        if (!given.isEmpty() && (splitBy == null || splitBy == SplitBy.EQUALLY)) {
            throw UnclearSplit.weightsWithoutUse(party);
        }
        if (given.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw UnclearSplit.notInhabitants(party);
        }
        if (splitBy == SplitBy.INHABITANTS
                && (given.isEmpty() || !given.values().stream().allMatch(Splits::isCount))) {
            throw UnclearSplit.notInhabitants(party);
        }
    }

    private static boolean isCount(BigDecimal weight) {
        return weight.signum() > 0 && weight.stripTrailingZeros().scale() <= 0;
    }

    /** 422 where somebody is weighed who does not pay for the party that year. */
    void refuseStrangers(Function<Party, Collection<Contributor>> payersOf) {
        weightOf.forEach((party, weighed) -> {
            Set<String> strangers = new TreeSet<>(weighed.keySet());
            payersOf.apply(party).forEach(payer -> strangers.remove(payer.organisationNumber()));
            strangers.stream()
                    .findFirst()
                    .ifPresent(stranger -> {
                        throw UnclearSplit.noPayer(stranger);
                    });
        });
    }

    @Nullable SplitBy of(Party party) {
        return byParty.get(party);
    }

    boolean weigh(Party party) {
        return weightOf.containsKey(party);
    }

    @Nullable BigDecimal weightOf(Party party, String organisationNumber) {
        return weightOf.getOrDefault(party, Map.of()).get(organisationNumber);
    }

    public Map<Party, SplitBy> byParty() {
        return byParty;
    }

    public List<Weight> weights() {
        return weights;
    }
}
