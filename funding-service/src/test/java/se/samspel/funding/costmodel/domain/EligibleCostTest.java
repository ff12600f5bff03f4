package se.samspel.funding.costmodel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

class EligibleCostTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final CostModel.Months QUARTER = new CostModel.Months(JANUARY, MARCH);

    @Test
    void actualCostIsEligibleAsItWas() {
        EligibleCost cost =
                EligibleCost.of(
                        models(CostModel.actual(QUARTER)),
                        direct(
                                personal(JANUARY, 100_01),
                                other(MARCH, 50_00),
                                other(MARCH, -1_00)));
        assertThat(cost.total()).isEqualTo(Money.ofOre(149_01));
        assertThat(cost.notEligible()).isEqualTo(Money.ZERO);
    }

    @Test
    void unitsThatAreWorthMoreThanAnyProjectAreRefused() {
        CostModel day = CostModel.unitCost(QUARTER, CostUnit.DAY, Money.ofOre(10_000_000_000_000L));
        var delivered = new PeriodCosts.Quantity(JANUARY, CostUnit.DAY, new BigDecimal("1000000"));
        assertThatExceptionOfType(Money.NotMoney.class)
                .isThrownBy(() ->
                        EligibleCost.of(
                                models(day), new PeriodCosts(List.of(), List.of(delivered))));
    }

    @Test
    void aFlatRateComesOnTopOfItsBaseAndBesideOtherCost() {
        EligibleCost cost =
                EligibleCost.of(
                        models(flat(QUARTER, "15", false)),
                        direct(personal(JANUARY, 1000_00), other(JANUARY, 200_00)));
        assertThat(cost.direct()).isEqualTo(Money.ofOre(1200_00));
        assertThat(cost.flat()).isEqualTo(Money.ofOre(150_00));
        assertThat(cost.total()).isEqualTo(Money.ofOre(1350_00));
    }

    @Test
    void aFlatRateThatCoversTheRestMakesThatIneligible() {
        EligibleCost cost =
                EligibleCost.of(
                        models(flat(QUARTER, "40", true)),
                        direct(personal(JANUARY, 1000_00), other(JANUARY, 200_00)));
        assertThat(cost.total()).isEqualTo(Money.ofOre(1400_00));
        assertThat(cost.notEligible()).isEqualTo(Money.ofOre(200_00));
        assertThat(cost.withoutModel()).isEqualTo(Money.ZERO);
    }

    @Test
    void halfAnOreIsRoundedUpAndLessDown() {
        CostModels seven = models(flat(QUARTER, "7", true));
        assertThat(EligibleCost.of(seven, direct(personal(JANUARY, 50))).flat())
                .isEqualTo(Money.ofOre(4));
        assertThat(EligibleCost.of(seven, direct(personal(JANUARY, 49))).flat())
                .isEqualTo(Money.ofOre(3));
    }

    @Test
    void roundingIsDoneOnceOverTheMonthsOfAModel() {
        CostModels seven = models(flat(QUARTER, "7", true));
        assertThat(
                        EligibleCost.of(
                                        seven,
                                        direct(
                                                personal(JANUARY, 7),
                                                personal(FEBRUARY, 7),
                                                personal(MARCH, 7)))
                                .flat())
                .isEqualTo(Money.ofOre(1));
    }

    @Test
    void unitsHaveTheirPriceAndDirectCostBesideThemIsNotEligible() {
        CostModel hours = CostModel.unitCost(QUARTER, CostUnit.HOUR, Money.ofOre(412_35));
        var costs =
                new PeriodCosts(
                        List.of(personal(JANUARY, 100_00)),
                        List.of(
                                quantity(JANUARY, CostUnit.HOUR, "10.5"),
                                quantity(FEBRUARY, CostUnit.HOUR, "0.01"),
                                quantity(JANUARY, CostUnit.DAY, "99")));
        EligibleCost cost = EligibleCost.of(models(hours), costs);
        // 10.51 × 412.35 = 4,333.7985
        assertThat(cost.units()).isEqualTo(Money.ofOre(4333_80));
        assertThat(cost.direct()).isEqualTo(Money.ZERO);
        assertThat(cost.notEligible()).isEqualTo(Money.ofOre(100_00));
    }

    @Test
    void eachMonthIsReckonedByItsOwnModel() {
        CostModels models =
                models(
                        CostModel.actual(new CostModel.Months(JANUARY, JANUARY)),
                        flat(new CostModel.Months(FEBRUARY, FEBRUARY), "40", true));
        EligibleCost cost =
                EligibleCost.of(
                        models,
                        direct(
                                other(JANUARY, 1_00),
                                other(FEBRUARY, 2_00),
                                personal(FEBRUARY, 10_00),
                                personal(MARCH, 70_00)));
        assertThat(cost.parts())
                .extracting(EligibleCost.Part::eligible)
                .containsExactly(Money.ofOre(1_00), Money.ofOre(14_00));
        assertThat(cost.withoutModel()).isEqualTo(Money.ofOre(70_00));
        assertThat(cost.notEligible()).isEqualTo(Money.ofOre(72_00));
    }

    @Test
    void modelsMayMeetAndNeverOverlap() {
        CostModel january = CostModel.actual(new CostModel.Months(JANUARY, JANUARY));
        CostModel fromFebruary = CostModel.actual(new CostModel.Months(FEBRUARY, MARCH));
        CostModel quarter = CostModel.actual(QUARTER);
        assertThat(models(fromFebruary, january).rows()).containsExactly(january, fromFebruary);
        assertThatExceptionOfType(CostModelRule.Overlapping.class)
                .isThrownBy(() -> models(quarter, january));
        assertThatExceptionOfType(CostModelRule.Overlapping.class)
                .isThrownBy(() -> models(fromFebruary, quarter));
    }

    @Test
    void aModelLastsOneMonthAtLeast() {
        assertThat(CostModel.actual(new CostModel.Months(JANUARY, JANUARY)).until())
                .isEqualTo(JANUARY);
        assertThatExceptionOfType(CostModelRule.PeriodUnfit.class)
                .isThrownBy(() -> CostModel.actual(new CostModel.Months(FEBRUARY, JANUARY)));
    }

    @Test
    void aRateIsMoreThanNothingAndAtMostTheWhole() {
        assertThat(flat(QUARTER, "0.0001", true).percent()).isEqualByComparingTo("0.0001");
        assertThat(flat(QUARTER, "100", true).percent()).isEqualByComparingTo("100");
        for (String unfit : List.of("0", "-1", "100.0001", "0.00001")) {
            assertThatExceptionOfType(CostModelRule.ParametersUnfit.class)
                    .as(unfit)
                    .isThrownBy(() -> flat(QUARTER, unfit, true));
        }
    }

    @Test
    void eachKindHasItsOwnParametersAndNoOthers() {
        refused(CostModelKind.ACTUAL, CostUnit.HOUR, Money.ofOre(1), null);
        refused(CostModelKind.ACTUAL, null, null, CostCategory.PERSONAL);
        refused(CostModelKind.UNIT_COST, CostUnit.HOUR, null, null);
        refused(CostModelKind.UNIT_COST, null, Money.ofOre(1), null);
        refused(CostModelKind.UNIT_COST, CostUnit.HOUR, Money.ZERO, null);
        refused(CostModelKind.UNIT_COST, CostUnit.HOUR, Money.ofOre(1), CostCategory.PERSONAL);
        refused(CostModelKind.FLAT_RATE, CostUnit.HOUR, null, CostCategory.PERSONAL);
        refused(CostModelKind.FLAT_RATE, null, null, null);
    }

    private static void refused(
            CostModelKind kind,
            @Nullable CostUnit unit,
            @Nullable Money price,
            @Nullable CostCategory base) {
        BigDecimal percent = kind == CostModelKind.FLAT_RATE ? BigDecimal.TEN : null;
        var given = new CostModel.Parameters(unit, price, base, percent, false);
        assertThatExceptionOfType(CostModelRule.ParametersUnfit.class)
                .isThrownBy(() -> CostModel.model(kind, QUARTER, given));
    }

    private static CostModel flat(CostModel.Months months, String percent, boolean coversOther) {
        return CostModel.flatRate(
                months, CostCategory.PERSONAL, new BigDecimal(percent), coversOther);
    }

    private static CostModels models(CostModel... rows) {
        return new CostModels(List.of(rows));
    }

    private static PeriodCosts direct(PeriodCosts.Direct... rows) {
        return new PeriodCosts(List.of(rows), List.of());
    }

    private static PeriodCosts.Direct personal(YearMonth month, long ore) {
        return new PeriodCosts.Direct(month, CostCategory.PERSONAL, Money.ofOre(ore));
    }

    private static PeriodCosts.Direct other(YearMonth month, long ore) {
        return new PeriodCosts.Direct(month, CostCategory.OVRIGT, Money.ofOre(ore));
    }

    private static PeriodCosts.Quantity quantity(YearMonth month, CostUnit unit, String quantity) {
        return new PeriodCosts.Quantity(month, unit, new BigDecimal(quantity));
    }
}
