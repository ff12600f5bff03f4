package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/** What holds for any association whose members come and go within the year. */
class ContributionSharesOfAnyMembersTest {

    private static final int TRIES = 200;
    private static final Fraction ONE = Fraction.of(1, 1);

    @Property(tries = TRIES)
    void theSharesAreTheWholeToTheKrona(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long total,
            @ForAll("members") List<Contributor> members) {
        assertThat(kronor(total, members).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(total);
    }

    @Property(tries = TRIES)
    void eachPartyAndEachOfItsMembersIsWithinAKronaOfTheExactQuota(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long total,
            @ForAll("members") List<Contributor> members) {
        EachDay law = new EachDay(ContributionSharesOfAnyMembersTest::weight, m -> weight(m));
        assertThat(law.walk(Payers.YEAR, members)).isTrue();
        Map<String, Long> given = kronor(total, members);
        for (Party party : law.parts.keySet()) {
            long part =
                    law.parts.get(party).keySet().stream()
                            .mapToLong(payer -> given.get(payer.organisationNumber()))
                            .sum();
            assertWithinAKrona(part, law.partOf(party).times(Fraction.of(total, 1)));
            law.within(party)
                    .forEach((payer, share) ->
                            assertWithinAKrona(
                                    given.get(payer.organisationNumber()),
                                    share.times(Fraction.of(part, 1))));
        }
    }

    @Property(tries = TRIES)
    void theOrderOfTheMembersChangesNothingAndTheSameIsSharedTheSame(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long total,
            @ForAll("members") List<Contributor> members,
            @ForAll long seed) {
        List<Contributor> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(seed));
        List<Share> shares = Payers.shares(Money.ofOre(total * 100), members);
        assertThat(Payers.shares(Money.ofOre(total * 100), shuffled)).isEqualTo(shares);
        assertThat(Payers.shares(Money.ofOre(total * 100), members)).isEqualTo(shares);
    }

    @Property(tries = TRIES)
    void aLaterDayOfJoiningNeverCostsMore(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long total,
            @ForAll("members") List<Contributor> members,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate later) {
        Contributor joining = Payers.municipality("2120009999", null);
        List<Contributor> keyless =
                members.stream().map(m -> without(m)).collect(Collectors.toList());
        LocalDate first = day.isBefore(later) ? day : later;
        LocalDate last = day.isBefore(later) ? later : day;
        keyless.add(Payers.from(first, joining));
        long early = kronor(total, keyless).get("2120009999");
        keyless.set(keyless.size() - 1, Payers.from(last, joining));
        // Largest remainder may turn a krona either way.
        assertThat(kronor(total, keyless).get("2120009999")).isLessThanOrEqualTo(early + 1);
    }

    private static void assertWithinAKrona(long given, Fraction quota) {
        assertThat(Fraction.of(given, 1).minus(quota).abs()).isLessThan(ONE);
    }

    private static Fraction weight(Contributor payer) {
        BigDecimal key = payer.keys().own();
        return key == null
                ? ONE
                : new Fraction(key.unscaledValue(), BigDecimal.TEN.pow(key.scale()).toBigInteger());
    }

    private static Contributor without(Contributor payer) {
        return new Contributor(
                payer.organisationNumber(),
                payer.party(),
                payer.outsideAnyRegion(),
                ContributionKeys.NONE,
                payer.membership());
    }

    private static Map<String, Long> kronor(long total, List<Contributor> members) {
        return Payers.shares(Money.ofOre(total * 100), members).stream()
                .collect(Collectors.toMap(Share::organisationNumber, s -> s.amountOre() / 100));
    }

    /** One of each party all the time, others for some days. */
    @Provide
    Arbitrary<List<Contributor>> members() {
        return Combinators.combine(some(Party.REGION, "232100000"), some(Party.KOMMUN, "212000000"))
                .as((regions, municipalities) -> {
                    List<Contributor> members = new ArrayList<>(regions);
                    members.addAll(municipalities);
                    members.add(Payers.forsakringskassan());
                    return members;
                });
    }

    private Arbitrary<List<Contributor>> some(Party party, String prefix) {
        Arbitrary<List<BigDecimal>> keys =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.001"), new BigDecimal("1000000"))
                        .ofScale(3)
                        .list()
                        .ofSize(6);
        return Combinators.combine(
                        Arbitraries.of(true, false), keys, spans().list().ofMinSize(0).ofMaxSize(5))
                .as((keyed, weights, spans) -> {
                    List<Days> all = new ArrayList<>(spans);
                    all.add(new Days(LocalDate.of(2015, 1, 1), null));
                    List<Contributor> members = new ArrayList<>();
                    for (Days span : all) {
                        int place = members.size();
                        members.add(
                                new Contributor(
                                        prefix + place,
                                        party,
                                        false,
                                        new ContributionKeys(
                                                keyed ? weights.get(place) : null, null),
                                        span));
                    }
                    return members;
                });
    }

    private Arbitrary<Days> spans() {
        return Combinators.combine(days(), days())
                .as((a, b) -> a.isBefore(b) ? new Days(a, b) : new Days(b, null));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 364)
                .map(day -> LocalDate.of(2021, 1, 1).plusDays(day));
    }
}
