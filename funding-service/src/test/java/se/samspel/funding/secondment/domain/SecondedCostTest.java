package se.samspel.funding.secondment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

class SecondedCostTest {

    private static final BudgetYear IN_2020 = new BudgetYear(2020, LocalDate.of(2020, 12, 31));

    /** 80 percent agreed; 50 from August 2019 and 20 from April 2020. */
    private final Seat avesta = ASeat.inAvesta().of(600_000).seat();

    @Test
    void avestasSeatOfArbetsformedlingenCostsByDays() {
        SecondedCost cost = cost(avesta, IN_2020);
        // 80 percent of the year; 91 days at 50 percent and 275 at 20.
        assertThat(cost.agreed()).isEqualTo(sek("480000"));
        assertThat(cost.actual()).isEqualTo(sek("164754.10"));
        assertThat(cost.difference()).isEqualTo(sek("315245.90"));
        assertThat(SecondedCost.CATEGORY).isEqualTo(CostCategory.PERSONAL);
    }

    @Test
    void untilADayOnlyTheDaysUntilItCount() {
        SecondedCost cost = cost(avesta, new BudgetYear(2020, LocalDate.of(2020, 6, 30)));
        assertThat(cost.agreed()).isEqualTo(sek("238688.52"));
        assertThat(cost.actual()).isEqualTo(sek("104426.23"));
        SecondedCost march = cost(avesta, new BudgetYear(2020, LocalDate.of(2020, 3, 31)));
        SecondedCost april = cost(avesta, new BudgetYear(2020, LocalDate.of(2020, 4, 1)));
        assertThat(march.actual()).isEqualTo(sek("74590.16"));
        assertThat(april.actual()).isEqualTo(sek("74918.03"));
    }

    @Test
    void aYearThatHasNotBegunCostsNothing() {
        SecondedCost cost = cost(avesta, new BudgetYear(2020, LocalDate.of(2019, 12, 31)));
        assertThat(cost).isEqualTo(new SecondedCost(Money.ZERO, Money.ZERO));
    }

    @Test
    void daysBeforeAndAfterTheSeatCountForNothing() {
        BudgetYear year2019 = new BudgetYear(2019, LocalDate.of(2019, 12, 31));
        // 153 of 365 days.
        assertThat(cost(avesta, year2019).agreed()).isEqualTo(sek("201205.48"));
        Seat ended = ASeat.inAvesta().of(600_000).until(LocalDate.of(2020, 1, 1)).seat();
        assertThat(cost(ended, IN_2020).agreed()).isEqualTo(sek("1311.48"));
        assertThat(cost(ended, IN_2020).actual()).isEqualTo(sek("819.67"));
    }

    @Test
    void aRaisedYearlyCostCountsFromItsDay() {
        Seat raised =
                ASeat.inAvesta().of(366_000).costing(LocalDate.of(2020, 7, 1), 732_000).seat();
        // 182 days of 800 kronor and 184 of 1,600.
        assertThat(cost(raised, IN_2020).agreed()).isEqualTo(sek("440000"));
    }

    @Test
    void withoutAYearlyCostOfEachDayNoCostIsTold() {
        Seat late = ASeat.inAvesta().costing(LocalDate.of(2020, 1, 2), 600_000).seat();
        assertThat(SecondedCost.of(late, IN_2020)).isNull();
        assertThat(SecondedCost.ofAll(List.of(avesta, late), IN_2020)).isNull();
        Seat inTime = ASeat.inAvesta().costing(LocalDate.of(2020, 1, 1), 600_000).seat();
        assertThat(SecondedCost.of(inTime, IN_2020)).isNotNull();
    }

    @Test
    void anAlreadyFinancedSeatIsNeverCounted() {
        Seat financed = ASeat.inAvesta().of(600_000).alreadyFinanced().seat();
        assertThat(SecondedCost.ofAll(List.of(financed), IN_2020))
                .isEqualTo(new SecondedCost(Money.ZERO, Money.ZERO));
        assertThat(SecondedCost.ofAll(List.of(financed, avesta), IN_2020))
                .isEqualTo(cost(avesta, IN_2020));
    }

    @Test
    void aSumAddsWhatWasRounded() {
        Seat tiny = ASeat.inAvesta().of(18_300).agreed(1).until(LocalDate.of(2020, 1, 1)).seat();
        // 18,300 kronor at 1 percent for one of 366 days: 0.5 krona exactly.
        assertThat(cost(tiny, IN_2020).agreed()).isEqualTo(sek("0.50"));
        Seat half = ASeat.inAvesta().of(183).agreed(1).until(LocalDate.of(2020, 1, 1)).seat();
        assertThat(cost(half, IN_2020).agreed()).isEqualTo(Money.ZERO);
        Seat threeHalves =
                ASeat.inAvesta().of(549).agreed(1).until(LocalDate.of(2020, 1, 1)).seat();
        assertThat(cost(threeHalves, IN_2020).agreed()).isEqualTo(sek("0.02"));
        assertThat(cost(List.of(half, half, half)).agreed()).isEqualTo(Money.ZERO);
        assertThat(cost(List.of(threeHalves, threeHalves)).agreed()).isEqualTo(sek("0.04"));
    }

    @Property
    void aWholeYearAtOnePercentageCostsThatPercentageExactly(
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll @LongRange(min = 0, max = 100_000_000) long kronor) {
        Seat seat = ASeat.since(LocalDate.of(1999, 1, 1)).of(kronor).agreed(percent).seat();
        SecondedCost cost = cost(seat, new BudgetYear(year, LocalDate.of(year, 12, 31)));
        assertThat(cost.agreed()).isEqualTo(Money.ofOre(kronor * percent));
        assertThat(cost.actual()).isEqualTo(Money.ZERO);
    }

    private static SecondedCost cost(Seat seat, BudgetYear year) {
        return Objects.requireNonNull(SecondedCost.of(seat, year));
    }

    private static SecondedCost cost(List<Seat> seats) {
        return Objects.requireNonNull(SecondedCost.ofAll(seats, IN_2020));
    }

    private static Money sek(String kronor) {
        return Money.ofSek(new BigDecimal(kronor));
    }
}
