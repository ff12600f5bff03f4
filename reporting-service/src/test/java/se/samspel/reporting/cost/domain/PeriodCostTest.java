package se.samspel.reporting.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;
import se.samspel.reporting.teamreport.domain.Period;

class PeriodCostTest {

    private static final Period ROLLING = period("2019-07-01", "2020-06-30");

    @Test
    void aYearsCostIsItsOwnWhereThePeriodIsWhatItCovers() {
        PeriodCost cost =
                PeriodCost.of(
                        period("2020-01-01", "2020-06-30"),
                        List.of(year(2020, "2020-06-30", "1119412")));

        assertThat(cost)
                .isEqualTo(
                        new PeriodCost(
                                money("1119412"),
                                LocalDate.parse("2020-01-01"),
                                LocalDate.parse("2020-06-30"),
                                true));
    }

    @Test
    void aYearThatIsReckonedUpAfterItsEndIsSpreadOverItsOwnMonths() {
        List<YearMoney> years =
                List.of(year(2019, "2020-02-15", "12000"), year(2020, "2020-12-31", "24000"));

        assertThat(cost("2019-01-01", "2019-12-31", years)).isEqualTo(money("12000"));
        PeriodCost rolling = PeriodCost.of(ROLLING, years);
        assertThat(rolling.amount()).isEqualTo(money("18000"));
        assertThat(rolling.complete()).isTrue();
    }

    @Test
    void aPeriodTakesItsMonthsOfEachYear() {
        PeriodCost cost =
                PeriodCost.of(
                        ROLLING,
                        List.of(
                                year(2019, "2019-12-31", "2240000"),
                                year(2020, "2020-06-30", "1119412")));

        assertThat(cost.amount()).isEqualTo(money("2239412"));
        assertThat(cost.complete()).isTrue();
    }

    @Test
    void aMonthIsAsHeavyAsAnyOtherAndItsDaysShareIt() {
        List<YearMoney> year = List.of(year(2019, "2019-12-31", "12000"));

        assertThat(cost("2019-02-01", "2019-02-28", year)).isEqualTo(money("1000"));
        assertThat(cost("2019-02-01", "2019-02-14", year)).isEqualTo(money("500"));
        assertThat(cost("2019-01-31", "2019-02-01", year)).isEqualTo(money("67.97"));
    }

    @Test
    void whatIsNotReportedYetLeavesThePeriodIncomplete() {
        PeriodCost cost = PeriodCost.of(ROLLING, List.of(year(2020, "2020-06-30", "1119412")));

        assertThat(cost.amount()).isEqualTo(money("1119412"));
        assertThat(cost.from()).isEqualTo("2020-01-01");
        assertThat(cost.complete()).isFalse();
    }

    @Test
    void ofAYearThatNothingIsReportedOfThereIsNoCost() {
        assertThat(PeriodCost.of(ROLLING, List.of(new YearMoney(2020, null, money("1"), null))))
                .isEqualTo(new PeriodCost(null, null, null, false));
        assertThat(
                        PeriodCost.of(
                                        period("2020-07-01", "2020-12-31"),
                                        List.of(year(2020, "2020-06-30", "5")))
                                .amount())
                .isNull();
    }

    @Test
    void aSumIsOfItsRoundedPartsAndIncompleteWithAnyOfThem() {
        PeriodCost known =
                PeriodCost.of(
                        ROLLING,
                        List.of(year(2019, "2019-12-31", "0.01"), year(2020, "2020-12-31", "0")));
        PeriodCost unknown = PeriodCost.of(ROLLING, List.of());

        assertThat(PeriodCost.sum(List.of(known, known)).amount()).isEqualTo(money("0.02"));
        assertThat(PeriodCost.sum(List.of(known, unknown)).complete()).isFalse();
        assertThat(PeriodCost.sum(List.of(known, unknown)).amount()).isEqualTo(money("0.01"));
    }

    @Property
    void twoHalvesMakeUpTheYearToWithinAnOre(
            @ForAll @LongRange(min = -1_000_000_000L, max = 10_000_000_000L) long ore,
            @ForAll @IntRange(min = 1, max = 364) int day) {
        List<YearMoney> year =
                List.of(new YearMoney(2019, LocalDate.of(2019, 12, 31), null, Money.ofOre(ore)));
        LocalDate cut = LocalDate.ofYearDay(2019, day);
        Money first = cost("2019-01-01", cut.toString(), year);
        Money second = cost(cut.plusDays(1).toString(), "2019-12-31", year);

        assertThat(first.plus(second).minus(Money.ofOre(ore)).ore()).isBetween(-1L, 1L);
    }

    private static Money cost(String from, String to, List<YearMoney> years) {
        Money amount = PeriodCost.of(period(from, to), years).amount();
        return amount == null ? Money.ofOre(Long.MIN_VALUE) : amount;
    }

    private static YearMoney year(int year, String asOf, String actual) {
        return new YearMoney(year, LocalDate.parse(asOf), null, money(actual));
    }

    private static Money money(String sek) {
        return Money.ofSek(new BigDecimal(sek));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
