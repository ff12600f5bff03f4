package se.samspel.funding.ownbudget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.funding.ownbudget.domain.OwnBudgets.NOW;
import static se.samspel.funding.ownbudget.domain.OwnBudgets.TODAY;
import static se.samspel.funding.ownbudget.domain.OwnBudgets.sek;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class OwnBudgetTest {

    @Test
    void aBudgetThatIsChangedIsAdoptedAnewAndTheEarlierAdoptionStays() {
        OwnBudget budget = OwnBudgets.of(2020, 0);
        assertThat(budget.adoption()).isNull();
        budget.adopt(LocalDate.of(2019, 11, 28), "§ 52/2019", TODAY);
        assertThat(budget.adoption()).extracting(BudgetAdoption::reference).isEqualTo("§ 52/2019");
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> budget.adopt(TODAY, "§ 9", TODAY));
        budget.set(OwnBudgets.terms(0, 900), NOW);
        assertThat(budget.adoption()).isNull();
        budget.adopt(TODAY, "§ 61/2020", TODAY);
        assertThat(budget.adoptions())
                .extracting(BudgetAdoption::reference)
                .containsExactly("§ 52/2019", "§ 61/2020");
    }

    @Test
    void aReportChangesNoAdoption() {
        OwnBudget budget = OwnBudgets.of(2020, 0);
        budget.adopt(TODAY, "§ 52", TODAY);
        budget.report(TODAY, Map.of(BudgetArea.STYRELSE, sek(40)), TODAY);
        assertThat(budget.adoption()).isNotNull();
    }

    @Test
    void perAreaTheLatestDayCounts() {
        OwnBudget budget = OwnBudgets.of(2020, 0);
        LocalDate june = LocalDate.of(2020, 6, 30);
        budget.report(june, Map.of(BudgetArea.STYRELSE, sek(40)), TODAY);
        budget.report(june.minusDays(1), Map.of(BudgetArea.STYRELSE, sek(30)), TODAY);
        assertThat(actual(budget, BudgetArea.STYRELSE)).isEqualTo(sek(40));
        budget.report(june, Map.of(BudgetArea.STYRELSE, sek(41)), TODAY);
        assertThat(actual(budget, BudgetArea.STYRELSE)).isEqualTo(sek(41));
        assertThat(actual(budget, BudgetArea.REVISION)).isNull();
    }

    @Test
    void aReportIsOfADayInTheYearAndNotAhead() {
        OwnBudget budget = OwnBudgets.of(2019, 0);
        budget.report(LocalDate.of(2019, 1, 1), Map.of(), TODAY);
        budget.report(LocalDate.of(2019, 12, 31), Map.of(), TODAY);
        for (LocalDate outside :
                new LocalDate[] {LocalDate.of(2018, 12, 31), LocalDate.of(2020, 1, 1)}) {
            assertThatExceptionOfType(OwnBudgetRule.OutsideYear.class)
                    .isThrownBy(() -> budget.report(outside, Map.of(), TODAY));
        }
        assertThatExceptionOfType(FutureActDate.class)
                .isThrownBy(
                        () -> OwnBudgets.of(2020, 0).report(TODAY.plusDays(1), Map.of(), TODAY));
        assertThatExceptionOfType(FutureActDate.class)
                .isThrownBy(() -> OwnBudgets.of(2020, 0).adopt(TODAY.plusDays(1), "§ 1", TODAY));
    }

    @Test
    void budgetsAndIncomesAreNotBelowZeroButEquityMayBe() {
        OwnBudget budget = OwnBudgets.of(2020, -50);
        assertThat(budget.openingEquity()).isEqualTo(sek(-50));
        assertThatExceptionOfType(OwnBudgetRule.BelowZero.class)
                .isThrownBy(() -> budget.set(OwnBudgets.terms(0, -1), NOW));
        var negative =
                new OwnBudget.Terms(
                        Money.ZERO,
                        Map.of(BudgetArea.STYRELSE, Money.ZERO),
                        Map.of(OtherIncomeSource.STAT, Money.ofOre(-1)));
        assertThatExceptionOfType(OwnBudgetRule.BelowZero.class)
                .isThrownBy(() -> budget.set(negative, NOW));
    }

    @Test
    void anAreaOrSourceThatIsNotNamedAnyMoreHasNoBudget() {
        OwnBudget budget = OwnBudgets.of(2020, 0);
        budget.set(
                new OwnBudget.Terms(
                        Money.ZERO,
                        Map.of(BudgetArea.INSATSER, sek(7)),
                        Map.of(OtherIncomeSource.STAT, sek(3))),
                NOW);
        assertThat(budget.areas().get(BudgetArea.STYRELSE).budget()).isEqualTo(Money.ZERO);
        assertThat(budget.areas()).hasSize(4);
        assertThat(budget.otherIncome()).containsOnlyKeys(OtherIncomeSource.STAT);
    }

    private static Money actual(OwnBudget budget, BudgetArea area) {
        return budget.areas().get(area).actual();
    }
}
