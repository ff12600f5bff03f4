package se.samspel.funding.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.finance.domain.CostCategory.LOKALER;
import static se.samspel.funding.finance.domain.CostCategory.PERSONAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.Development.Progress;
import se.samspel.funding.finance.domain.Development.Step;
import se.samspel.funding.finance.domain.FollowUpTable.Reported;
import se.samspel.funding.finance.domain.Periodicity.Period;
import se.samspel.kit.value.Money;

class DevelopmentTest {

    private static final BudgetYear WHOLE = on(2020, 12, 31);

    @Test
    void aYearHasTwelveMonthsFourQuartersAndThreeTertials() {
        assertThat(Periodicity.MONTH.periods(WHOLE)).hasSize(12);
        assertThat(Periodicity.QUARTER.periods(WHOLE)).hasSize(4);
        assertThat(Periodicity.TERTIAL.periods(WHOLE))
                .containsExactly(
                        new Period(day(1, 1), day(4, 30)),
                        new Period(day(5, 1), day(8, 31)),
                        new Period(day(9, 1), day(12, 31)));
        assertThat(Periodicity.MONTH.periods(WHOLE).get(1))
                .isEqualTo(new Period(day(2, 1), day(2, 29)));
    }

    @Test
    void aPeriodIsToldFromItsFirstDayOnAndEndsWithTheDay() {
        assertThat(Periodicity.QUARTER.periods(on(2020, 3, 31))).hasSize(1);
        assertThat(Periodicity.QUARTER.periods(on(2020, 4, 1)))
                .last()
                .isEqualTo(new Period(day(4, 1), day(4, 1)));
        assertThat(Periodicity.MONTH.periods(on(2019, 12, 31))).isEmpty();
        assertThat(Periodicity.MONTH.periods(on(2021, 7, 1))).hasSize(12);
    }

    @Test
    void theShareOfTheYearIsOfItsDays() {
        assertThat(on(2020, 6, 30).passedPercent()).isEqualTo("49.7");
        assertThat(new BudgetYear(2021, LocalDate.of(2021, 6, 30)).passedPercent())
                .isEqualTo("49.6");
        assertThat(on(2020, 1, 1).passedPercent()).isEqualTo("0.3");
        assertThat(on(2020, 12, 31).passedPercent()).isEqualTo("100.0");
        assertThat(new BudgetYear(2020, LocalDate.of(2019, 12, 31)).passedPercent())
                .isEqualTo("0.0");
        assertThat(new BudgetYear(2020, LocalDate.of(2021, 1, 1)).passedPercent())
                .isEqualTo("100.0");
    }

    @Test
    void aPeriodWithoutReportHasNoCostOfItsOwnAndTheNextReportCoversIt() {
        List<Step> steps =
                Development.of(
                        List.of(
                                new Reported(PERSONAL, day(1, 31), sek(100)),
                                new Reported(PERSONAL, day(3, 15), sek(250))),
                        Periodicity.MONTH,
                        on(2020, 4, 10));
        assertThat(steps).hasSize(4);
        assertThat(row(steps, 0)).isEqualTo(progress(100, day(1, 31), 100, day(1, 1)));
        assertThat(row(steps, 1)).isEqualTo(new Progress(sek(100), day(1, 31), null, null));
        assertThat(row(steps, 2)).isEqualTo(progress(250, day(3, 15), 150, day(2, 1)));
        assertThat(row(steps, 3)).isEqualTo(new Progress(sek(250), day(3, 15), null, null));
    }

    @Test
    void nothingIsKnownBeforeTheFirstReport() {
        List<Step> steps =
                Development.of(
                        List.of(new Reported(PERSONAL, day(5, 1), sek(9))),
                        Periodicity.TERTIAL,
                        WHOLE);
        assertThat(steps.getFirst().total()).isEqualTo(new Progress(null, null, null, null));
        assertThat(steps.get(1).total()).isEqualTo(progress(9, day(5, 1), 9, day(1, 1)));
    }

    @Test
    void aPeriodsTotalAddsItsCostCategories() {
        List<Step> steps =
                Development.of(
                        List.of(
                                new Reported(PERSONAL, day(3, 31), sek(10)),
                                new Reported(LOKALER, day(3, 20), sek(4)),
                                new Reported(PERSONAL, day(6, 30), sek(25))),
                        Periodicity.QUARTER,
                        on(2020, 6, 30));
        assertThat(steps.getFirst().total()).isEqualTo(progress(14, day(3, 31), 14, day(1, 1)));
        assertThat(steps.get(1).total()).isEqualTo(progress(29, day(6, 30), 15, day(4, 1)));
    }

    @Test
    void costMayGoBack() {
        List<Step> steps =
                Development.of(
                        List.of(
                                new Reported(PERSONAL, day(1, 31), sek(10)),
                                new Reported(PERSONAL, day(2, 29), sek(7))),
                        Periodicity.MONTH,
                        on(2020, 2, 29));
        assertThat(row(steps, 1).change()).isEqualTo(sek(-3));
    }

    @Property
    void theChangesOfAYearAddUpToItsCost(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 366) Integer> days,
            @ForAll Periodicity by) {
        List<Reported> reports =
                days.stream()
                        .sorted()
                        .map(day ->
                                new Reported(
                                        day % 2 == 0 ? PERSONAL : LOKALER,
                                        LocalDate.ofYearDay(2020, day),
                                        sek(day * 31L % 1000)))
                        .toList();
        List<Step> steps = Development.of(reports, by, WHOLE);
        Money changes =
                steps.stream()
                        .map(step -> step.total().change())
                        .filter(Objects::nonNull)
                        .reduce(Money.ZERO, Money::plus);
        assertThat(steps.getLast().total().toDate()).isEqualTo(changes);
    }

    private static Progress row(List<Step> steps, int place) {
        return Objects.requireNonNull(steps.get(place).rows().get(PERSONAL));
    }

    private static Progress progress(
            long toDate, LocalDate asOf, long change, LocalDate changeFrom) {
        return new Progress(sek(toDate), asOf, sek(change), changeFrom);
    }

    private static BudgetYear on(int year, int month, int day) {
        return new BudgetYear(2020, LocalDate.of(year, month, day));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2020, month, day);
    }

    private static Money sek(long kronor) {
        return Money.ofOre(kronor * 100);
    }
}
