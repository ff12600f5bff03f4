package se.samspel.funding.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.finance.domain.CostCategory.LOKALER;
import static se.samspel.funding.finance.domain.CostCategory.OVRIGT;
import static se.samspel.funding.finance.domain.CostCategory.PERSONAL;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;

class FinancialYearTest {

    private static final Instant NOW = Instant.parse("2020-07-01T08:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2020, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);

    private final FinancialYear year =
            new FinancialYear(new FinancialYearKey(new UUID(7, 7), 2020), "2220002139");

    @Test
    void aNewYearHasNeitherBudgetNorForecastNorActuals() {
        assertThat(year.table()).isEmpty();
        assertThat(year.budgetVersion()).isZero();
        assertThat(year.forecastVersion()).isZero();
        assertThat(year.actualAsOf()).isNull();
    }

    @Test
    void aBudgetReplacesTheOneBefore() {
        year.setBudget(Amounts.budget(List.of(sek(PERSONAL, "10"), sek(LOKALER, "2.50"))), NOW);
        year.setBudget(Amounts.budget(List.of(sek(PERSONAL, "12"))), NOW);
        assertThat(year.budget()).containsOnlyKeys(PERSONAL);
        assertThat(year.table()).containsOnlyKeys(PERSONAL);
        assertThat(year.budgetVersion()).isEqualTo(2);
    }

    @Test
    void budgetAndForecastHaveVersionsOfTheirOwn() {
        year.setBudget(Amounts.budget(List.of(sek(PERSONAL, "10"))), NOW);
        year.setForecast(JUNE, Amounts.of(List.of(sek(PERSONAL, "11"))), NOW);
        year.setForecast(JUNE, Amounts.of(List.of(sek(PERSONAL, "12"))), NOW);
        assertThat(year.budgetVersion()).isEqualTo(1);
        assertThat(year.forecastVersion()).isEqualTo(2);
        assertThat(year.forecast()).containsEntry(PERSONAL, Money.ofOre(1200));
        assertThat(year.budget()).containsEntry(PERSONAL, Money.ofOre(1000));
    }

    @Test
    void aForecastIsMadeInItsYearOrTheOneBesideIt() {
        Amounts forecast = Amounts.of(List.of(sek(PERSONAL, "11")));
        for (LocalDate far : List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2022, 1, 1))) {
            assertThatThrownBy(() -> year.setForecast(far, forecast, NOW))
                    .isInstanceOf(ForecastFarFromItsYear.class);
        }
        for (LocalDate near : List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 12, 31))) {
            year.setForecast(near, forecast, NOW);
        }
        assertThat(year.forecastVersion()).isEqualTo(2);
    }

    @Test
    void theLatestDayCountsForEachCostCategoryAndTheTablesDayIsTheLatestOfThem() {
        assertThat(year.report(MAY, Amounts.of(List.of(sek(PERSONAL, "5"), sek(LOKALER, "1")))))
                .isTrue();
        assertThat(year.report(JUNE, Amounts.of(List.of(sek(PERSONAL, "6"))))).isTrue();
        assertThat(year.table().get(PERSONAL)).isEqualTo(new Figures(null, 600L, JUNE, null));
        assertThat(year.table().get(LOKALER)).isEqualTo(new Figures(null, 100L, MAY, null));
        assertThat(year.actualAsOf()).isEqualTo(JUNE);
    }

    @Test
    void anEarlierReportIsNoNews() {
        year.report(JUNE, Amounts.of(List.of(sek(PERSONAL, "6"))));
        assertThat(year.report(MAY, Amounts.of(List.of(sek(PERSONAL, "5"))))).isFalse();
        assertThat(year.table().get(PERSONAL)).isEqualTo(new Figures(null, 600L, JUNE, null));
    }

    @Test
    void anEarlierReportOfAnotherCategoryIsNews() {
        year.report(JUNE, Amounts.of(List.of(sek(PERSONAL, "6"))));
        assertThat(year.report(MAY, Amounts.of(List.of(sek(PERSONAL, "5"), sek(OVRIGT, "1")))))
                .isTrue();
        assertThat(year.actualAsOf()).isEqualTo(JUNE);
    }

    @Test
    void aReportOfTheSameDayMendsTheOneBefore() {
        year.report(JUNE, Amounts.of(List.of(sek(PERSONAL, "6"))));
        assertThat(year.report(JUNE, Amounts.of(List.of(sek(PERSONAL, "5.99"))))).isTrue();
        assertThat(year.table().get(PERSONAL)).isEqualTo(new Figures(null, 599L, JUNE, null));
        assertThat(year.report(JUNE, Amounts.of(List.of(sek(PERSONAL, "5.99"))))).isFalse();
    }

    @Test
    void aBudgetTakenBackLeavesTheActuals() {
        year.setBudget(Amounts.budget(List.of(sek(PERSONAL, "10"), sek(LOKALER, "2"))), NOW);
        year.report(JUNE, Amounts.of(List.of(sek(LOKALER, "1"))));
        year.setBudget(Amounts.budget(List.of(sek(PERSONAL, "10"))), NOW);
        assertThat(year.table().get(LOKALER)).isEqualTo(new Figures(null, 100L, JUNE, null));
    }

    @Test
    void theTableStandsInItsOrder() {
        year.report(
                JUNE, Amounts.of(List.of(sek(OVRIGT, "1"), sek(PERSONAL, "2"), sek(LOKALER, "3"))));
        assertThat(year.table().keySet()).containsExactly(PERSONAL, LOKALER, OVRIGT);
    }

    @Test
    void aCostCategoryHasOneFigure() {
        assertThatExceptionOfType(DuplicateCostCategory.class)
                .isThrownBy(() -> Amounts.of(List.of(sek(PERSONAL, "1"), sek(PERSONAL, "1"))));
        assertThatExceptionOfType(DuplicateCostCategory.class)
                .isThrownBy(() -> Amounts.budget(List.of(sek(OVRIGT, "1"), sek(OVRIGT, "2"))));
    }

    @Test
    void aBudgetIsNotNegativeButActualCostMayBe() {
        assertThatExceptionOfType(NegativeBudget.class)
                .isThrownBy(() -> Amounts.budget(List.of(sek(PERSONAL, "-0.01"))));
        assertThat(Amounts.budget(List.of(sek(PERSONAL, "0"))).byCategory())
                .containsEntry(PERSONAL, Money.ZERO);
        assertThat(year.report(JUNE, Amounts.of(List.of(sek(PERSONAL, "-1"))))).isTrue();
    }

    private static Amounts.Line sek(CostCategory category, String sek) {
        return new Amounts.Line(category, Money.ofSek(new BigDecimal(sek)));
    }
}
