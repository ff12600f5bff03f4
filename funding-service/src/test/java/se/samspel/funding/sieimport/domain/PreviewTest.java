package se.samspel.funding.sieimport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.Figures;

class PreviewTest {

    private static final UUID TEAM = UUID.fromString("0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01");
    private static final UUID COURSE = UUID.fromString("0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b02");
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void whatIsFoundStandsBesideWhatIsRecorded() {
        Preview preview =
                Preview.of(
                        List.of(
                                new AccountSum("5010", "20", 1, 700, 0),
                                new AccountSum("5100", "20", 2, 300, 50)),
                        AS_OF,
                        mapping(),
                        Map.of(TEAM, Map.of(CostCategory.PERSONAL, recorded(400, AS_OF))));
        Preview.Line line = preview.lines().getFirst();
        assertThat(line.foundOre()).isEqualTo(1000);
        assertThat(line.ownOre()).isEqualTo(50);
        assertThat(line.byMonth()).containsExactly(Map.entry(1, 700L), Map.entry(2, 300L));
        assertThat(line.differenceOre()).isEqualTo(600);
        assertThat(line.counts()).isTrue();
    }

    @Test
    void aDayBeforeTheRecordedOneCountsNoMore() {
        Preview.Line line =
                Preview.of(
                                List.of(new AccountSum("5010", "20", 1, 700, 0)),
                                AS_OF,
                                mapping(),
                                Map.of(
                                        TEAM,
                                        Map.of(
                                                CostCategory.PERSONAL,
                                                recorded(400, AS_OF.plusDays(1)))))
                        .lines()
                        .getFirst();
        assertThat(line.counts()).isFalse();
    }

    @Test
    void whatIsRecordedAndNoLongerInTheBooksIsNought() {
        Preview preview =
                Preview.of(
                        List.of(),
                        AS_OF,
                        mapping(),
                        Map.of(
                                COURSE,
                                Map.of(
                                        CostCategory.PERSONAL,
                                        recorded(400, AS_OF),
                                        // No range is mapped to it: the books say nothing of it.
                                        CostCategory.OVRIGT,
                                        recorded(5, AS_OF))));
        assertThat(preview.lines())
                .extracting(Preview.Line::interventionId, Preview.Line::use, Preview.Line::foundOre)
                .containsExactly(tuple(COURSE, AccountUse.PERSONAL, 0L));
        assertThat(preview.lines().getFirst().differenceOre()).isEqualTo(-400);
    }

    @Test
    void whatHasNoPlaceIsTold() {
        Preview preview =
                Preview.of(
                        List.of(
                                new AccountSum("5010", null, 1, 1, 0),
                                new AccountSum("5010", null, 2, 2, 0),
                                new AccountSum("5010", "99", 1, 4, 0),
                                new AccountSum("9010", "20", 1, 8, 0),
                                new AccountSum("8010", null, 1, 16, 0)),
                        AS_OF,
                        mapping(),
                        Map.of());
        assertThat(preview.lines()).isEmpty();
        assertThat(preview.withoutProject()).containsExactly(Map.entry("5010", 3L));
        assertThat(preview.unknownProjects()).containsExactly(Map.entry("99", 4L));
        assertThat(preview.unmappedAccounts()).containsExactly(Map.entry("9010", 8L));
    }

    @Test
    void incomeIsShownPositiveAndIsNoCost() {
        Preview.Line line =
                Preview.of(
                                List.of(new AccountSum("3010", "20", 0, -900, 0)),
                                AS_OF,
                                mapping(),
                                Map.of())
                        .lines()
                        .getFirst();
        assertThat(line.foundOre()).isEqualTo(900);
        assertThat(line.use().cost()).isNull();
        assertThat(line.byMonth()).isEmpty();
        assertThat(line.counts()).isFalse();
    }

    @Test
    void rowsNameTheirInterventionThemselves() {
        Preview preview =
                Preview.of(
                        List.of(new ImportedLine(TEAM, CostCategory.LOKALER, AS_OF, 250)),
                        Map.of(TEAM, Map.of(CostCategory.LOKALER, recorded(250, AS_OF))));
        assertThat(preview.lines().getFirst().use()).isEqualTo(AccountUse.LOKALER);
        assertThat(preview.lines().getFirst().differenceOre()).isZero();
    }

    @Property(tries = 200)
    void everyOreHasExactlyOnePlace(@ForAll("sums") List<AccountSum> sums) {
        Preview preview = Preview.of(sums, AS_OF, mapping(), Map.of());
        long placed =
                preview.lines().stream()
                        .mapToLong(line ->
                                line.use() == AccountUse.INCOME
                                        ? -line.foundOre()
                                        : line.foundOre())
                        .sum();
        long unplaced =
                sum(preview.withoutProject())
                        + sum(preview.unknownProjects())
                        + sum(preview.unmappedAccounts());
        long ignored =
                sums.stream()
                        .filter(sum -> sum.account().startsWith("8"))
                        .mapToLong(AccountSum::ore)
                        .sum();
        assertThat(placed + unplaced + ignored)
                .isEqualTo(sums.stream().mapToLong(AccountSum::ore).sum());
    }

    @Provide
    Arbitrary<List<AccountSum>> sums() {
        return Combinators.combine(
                        Arbitraries.integers().between(3000, 9999),
                        Arbitraries.of("20", "21", "99").injectNull(0.3),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.longs().between(-1_000_000, 1_000_000))
                .as((account, object, month, ore) ->
                        new AccountSum(Integer.toString(account), object, month, ore, 0))
                .list()
                .ofMaxSize(30);
    }

    private static long sum(Map<String, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Figures recorded(long ore, LocalDate asOf) {
        return new Figures(null, ore, asOf, null);
    }

    private static SieMapping mapping() {
        var mapping = new SieMapping("2120002304");
        mapping.set(
                List.of(new ProjectObject("20", TEAM), new ProjectObject("21", COURSE)),
                List.of(
                        new AccountRange("5000", "5999", AccountUse.PERSONAL),
                        new AccountRange("6000", "6099", AccountUse.LOKALER),
                        new AccountRange("3000", "3999", AccountUse.INCOME),
                        new AccountRange("8000", "8999", AccountUse.IGNORED)),
                Instant.EPOCH);
        return mapping;
    }
}
