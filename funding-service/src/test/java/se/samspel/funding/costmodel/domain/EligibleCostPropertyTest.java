package se.samspel.funding.costmodel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** What holds for every cost and every rate. */
class EligibleCostPropertyTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final CostModel.Months YEAR =
            new CostModel.Months(JANUARY, JANUARY.plusMonths(11));

    @Property
    void whatIsDirectIsEligibleOrNotAndNeverBoth(
            @ForAll @Size(max = 30) List<@LongRange(min = -1_000_000, max = 100_000_000) Long> ore,
            @ForAll @IntRange(min = 1, max = 1_000_000) int rate,
            @ForAll boolean coversOther) {
        List<PeriodCosts.Direct> rows = rows(ore);
        EligibleCost cost =
                EligibleCost.of(models(rate, coversOther), new PeriodCosts(rows, List.of()));
        long all = ore.stream().mapToLong(Long::longValue).sum();
        assertThat(cost.direct().plus(cost.notEligible())).isEqualTo(Money.ofOre(all));
        assertThat(cost.total()).isEqualTo(cost.direct().plus(cost.flat()));
    }

    @Property
    void theFlatRateIsWithinHalfAnOreOfTheExactShare(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long base,
            @ForAll @IntRange(min = 1, max = 1_000_000) int rate) {
        var row = new PeriodCosts.Direct(JANUARY, CostCategory.PERSONAL, Money.ofOre(base));
        EligibleCost cost =
                EligibleCost.of(models(rate, true), new PeriodCosts(List.of(row), List.of()));
        BigDecimal exact =
                BigDecimal.valueOf(base).multiply(BigDecimal.valueOf(rate)).movePointLeft(6);
        BigDecimal difference = BigDecimal.valueOf(cost.flat().ore()).subtract(exact);
        assertThat(difference).isGreaterThan(new BigDecimal("-0.5"));
        assertThat(difference).isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    private static CostModels models(int tenThousandthsOfPercent, boolean coversOther) {
        return new CostModels(
                List.of(
                        CostModel.flatRate(
                                YEAR,
                                CostCategory.PERSONAL,
                                BigDecimal.valueOf(tenThousandthsOfPercent, 4),
                                coversOther)));
    }

    private static List<PeriodCosts.Direct> rows(List<Long> ore) {
        CostCategory[] categories = CostCategory.values();
        return IntStream.range(0, ore.size())
                .mapToObj(i ->
                        new PeriodCosts.Direct(
                                JANUARY.plusMonths(i % 12),
                                categories[i % categories.length],
                                Money.ofOre(ore.get(i))))
                .toList();
    }
}
