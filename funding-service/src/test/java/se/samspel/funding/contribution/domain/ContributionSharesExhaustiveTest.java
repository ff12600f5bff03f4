package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.value.Money;

/**
 * Every association of up to two regions, two municipalities and Gotland whose members are there
 * always, at first, at last or never: the rule against the law worked out day by day.
 */
class ContributionSharesExhaustiveTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Days SIX_DAYS = new Days(FIRST, FIRST.plusDays(5));
    private static final List<@Nullable Days> SPANS =
            Arrays.asList(
                    null,
                    new Days(FIRST, null),
                    new Days(FIRST, FIRST.plusDays(1)),
                    new Days(FIRST.plusDays(2), null));

    /** Whether members have keys, and Gotland one of its own for the region's quarter. */
    enum Keys {
        NONE,
        ORDINARY,
        WITH_REGION_KEY
    }

    @ParameterizedTest
    @EnumSource
    void everySmallAssociationSharesAsTheLawSaysDayByDay(Keys keys) {
        int shared = 0;
        for (int code = 0; code < 1024; code++) {
            List<Contributor> members = members(code, keys);
            EachDay law = new EachDay(m -> own(m, keys), m -> inRegionQuarter(m, keys));
            if (!law.walk(SIX_DAYS, members)) {
                assertThatExceptionOfType(MissingParty.class)
                        .as(members.toString())
                        .isThrownBy(() -> kronor(100, members));
                continue;
            }
            shared++;
            for (long total = 1; total <= 16; total++) {
                assertThat(kronor(total, members))
                        .as("%s of %s", total, members)
                        .containsExactlyInAnyOrderEntriesOf(law.kronor(total));
            }
        }
        assertThat(shared).isGreaterThan(300);
    }

    private static List<Contributor> members(int code, Keys keys) {
        List<@Nullable Contributor> members = new ArrayList<>();
        members.add(Payers.forsakringskassan());
        members.add(member(code, Payers.region(Payers.REGION_DALARNA, key("1", keys))));
        members.add(member(code >> 2, Payers.region(Payers.REGION_UPPSALA, key("2", keys))));
        members.add(member(code >> 4, Payers.municipality(Payers.AVESTA, key("1", keys))));
        members.add(member(code >> 6, Payers.municipality(Payers.HEDEMORA, key("4", keys))));
        members.add(
                member(
                        code >> 8,
                        Payers.gotland(key("3", keys), keys == Keys.WITH_REGION_KEY ? "5" : null)));
        return members.stream().filter(Objects::nonNull).map(Contributor.class::cast).toList();
    }

    private static @Nullable Contributor member(int code, Contributor payer) {
        Days span = SPANS.get(code & 3);
        return span == null ? null : Payers.on(span, payer);
    }

    private static @Nullable String key(String key, Keys keys) {
        return keys == Keys.NONE ? null : key;
    }

    private static Fraction own(Contributor payer, Keys keys) {
        return keys == Keys.NONE || payer.keys().own() == null
                ? Fraction.of(1, 1)
                : Fraction.of(payer.keys().own().longValueExact(), 1);
    }

    private static Fraction inRegionQuarter(Contributor payer, Keys keys) {
        return payer.keys().region() == null
                ? own(payer, keys)
                : Fraction.of(payer.keys().region().longValueExact(), 1);
    }

    private static Map<String, Long> kronor(long total, List<Contributor> members) {
        Map<String, Long> kronor = new LinkedHashMap<>();
        ContributionShares.of(Money.ofOre(total * 100), SIX_DAYS, Splits.NONE, members)
                .forEach(share -> kronor.put(share.organisationNumber(), share.amountOre() / 100));
        return kronor;
    }
}
