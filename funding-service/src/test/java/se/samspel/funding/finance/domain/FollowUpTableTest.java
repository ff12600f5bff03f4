package se.samspel.funding.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.finance.domain.CostCategory.LOKALER;
import static se.samspel.funding.finance.domain.CostCategory.OVRIGT;
import static se.samspel.funding.finance.domain.CostCategory.PERSONAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.FollowUpTable.Reported;
import se.samspel.kit.value.Money;

class FollowUpTableTest {

    private static final LocalDate MAY = LocalDate.of(2020, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);

    /** As published by Samordningsförbundet Södra Dalarna's team in Avesta. */
    private final FollowUpTable avesta =
            FollowUpTable.of(
                    Map.of(PERSONAL, sek(2220000), LOKALER, sek(35000), OVRIGT, sek(85000)),
                    List.of(
                            new Reported(PERSONAL, JUNE, sek(997101)),
                            new Reported(LOKALER, JUNE, sek(18273)),
                            new Reported(OVRIGT, JUNE, sek(104038))),
                    Map.of(PERSONAL, sek(1970000), LOKALER, sek(37000), OVRIGT, sek(154038)));

    @Test
    void avestasTableIsThePublishedOneToTheLastDigit() {
        assertRow(avesta.row(PERSONAL), 2220000, 997101, 1222899, 250000, 1970000);
        assertRow(avesta.row(LOKALER), 35000, 18273, 16727, -2000, 37000);
        assertRow(avesta.row(OVRIGT), 85000, 104038, -19038, -69038, 154038);
        assertRow(avesta.total(), 2340000, 1119412, 1220588, 178962, 2161038);
        assertThat(avesta.total().actualAsOf()).isEqualTo(JUNE);
    }

    @Test
    void shareOfTheBudgetHasOneDecimalHalfUp() {
        assertThat(avesta.total().budgetUsedPercent()).isEqualTo("47.8");
        assertThat(used("999.49", 1000)).isEqualTo("99.9");
        assertThat(used("999.50", 1000)).isEqualTo("100.0");
        assertThat(used("1", 0)).isNull();
    }

    @Test
    void anEmptyTableKnowsNothing() {
        FollowUpTable empty = FollowUpTable.of(Map.of(), List.of(), Map.of());
        assertThat(empty.rows()).containsOnlyKeys(PERSONAL, LOKALER, OVRIGT);
        assertThat(empty.total()).isEqualTo(FollowUpRow.EMPTY);
        assertThat(empty.total().difference()).isNull();
        assertThat(empty.total().forecastDeviation()).isNull();
        assertThat(empty.total().lacksForecast()).isFalse();
    }

    @Test
    void whatIsNotReportedCountsAsNothingSpent() {
        FollowUpTable table =
                FollowUpTable.of(
                        Map.of(PERSONAL, sek(10), LOKALER, sek(5)),
                        List.of(
                                new Reported(PERSONAL, JUNE, sek(4)),
                                new Reported(OVRIGT, JUNE, sek(3))),
                        Map.of());
        assertThat(table.row(LOKALER).actual()).isNull();
        assertThat(table.row(LOKALER).difference()).isEqualTo(sek(5));
        assertThat(table.row(OVRIGT).difference()).isEqualTo(sek(-3));
        assertThat(table.total().difference()).isEqualTo(sek(8));
    }

    @Test
    void theLatestDayCountsAndOfOneDayTheLastReport() {
        FollowUpTable table =
                FollowUpTable.of(
                        Map.of(),
                        List.of(
                                new Reported(PERSONAL, JUNE, sek(7)),
                                new Reported(PERSONAL, JUNE, sek(6)),
                                new Reported(PERSONAL, MAY, sek(9))),
                        Map.of());
        assertThat(table.row(PERSONAL).actual()).isEqualTo(sek(6));
        assertThat(table.row(PERSONAL).actualAsOf()).isEqualTo(JUNE);
    }

    @Test
    void aSumHasNoForecastWhereOneIsMissing() {
        FollowUpTable table =
                FollowUpTable.of(
                        Map.of(PERSONAL, sek(10), LOKALER, sek(5)),
                        List.of(),
                        Map.of(PERSONAL, sek(9)));
        assertThat(table.row(PERSONAL).forecastDeviation()).isEqualTo(sek(1));
        assertThat(table.row(LOKALER).lacksForecast()).isTrue();
        assertThat(table.total().expectedYearCost()).isNull();
        assertThat(table.total().forecastDeviation()).isNull();
    }

    @Test
    void aCategoryWithoutMoneyNeedsNoForecast() {
        FollowUpTable table =
                FollowUpTable.of(
                        Map.of(PERSONAL, sek(10), LOKALER, sek(0)),
                        List.of(new Reported(OVRIGT, JUNE, sek(0))),
                        Map.of(PERSONAL, sek(9)));
        assertThat(table.total().expectedYearCost()).isEqualTo(sek(9));
        assertThat(table.total().forecastDeviation()).isEqualTo(sek(1));
    }

    @Test
    void manyInterventionsAddUpCategoryByCategory() {
        FollowUpTable sum = FollowUpTable.sum(List.of(avesta, avesta));
        assertRow(sum.row(LOKALER), 70000, 36546, 33454, -4000, 74000);
        assertRow(sum.total(), 4680000, 2238824, 2441176, 357924, 4322076);
        FollowUpTable unforetold = FollowUpTable.of(Map.of(OVRIGT, sek(1)), List.of(), Map.of());
        FollowUpTable partly = FollowUpTable.sum(List.of(avesta, unforetold));
        assertThat(partly.row(PERSONAL).expectedYearCost()).isEqualTo(sek(1970000));
        assertThat(partly.row(OVRIGT).expectedYearCost()).isNull();
        assertThat(partly.total().forecastDeviation()).isNull();
        assertThat(FollowUpTable.sum(List.of()).total()).isEqualTo(FollowUpRow.EMPTY);
    }

    @Test
    void spendingBeyondBudgetOrForecastBeginsWithTheFirstOre() {
        assertThat(new FollowUpRow(sek(5), sek(5), JUNE, sek(5)).isSpentBeyondBudget()).isFalse();
        assertThat(new FollowUpRow(sek(5), sek(5), JUNE, sek(5)).isSpentBeyondForecast()).isFalse();
        Money more = Money.ofOre(501);
        assertThat(new FollowUpRow(sek(5), more, JUNE, sek(5)).isSpentBeyondBudget()).isTrue();
        assertThat(new FollowUpRow(sek(5), more, JUNE, sek(5)).isSpentBeyondForecast()).isTrue();
        assertThat(new FollowUpRow(null, more, JUNE, null).isSpentBeyondBudget()).isTrue();
        assertThat(new FollowUpRow(null, more, JUNE, null).isSpentBeyondForecast()).isFalse();
    }

    private static void assertRow(FollowUpRow row, long... figures) {
        assertThat(row.budget()).isEqualTo(sek(figures[0]));
        assertThat(row.actual()).isEqualTo(sek(figures[1]));
        assertThat(row.difference()).isEqualTo(sek(figures[2]));
        assertThat(row.forecastDeviation()).isEqualTo(sek(figures[3]));
        assertThat(row.expectedYearCost()).isEqualTo(sek(figures[4]));
    }

    private static BigDecimal used(String actual, long budget) {
        return new FollowUpRow(sek(budget), Money.ofSek(new BigDecimal(actual)), JUNE, null)
                .budgetUsedPercent();
    }

    private static Money sek(long kronor) {
        return Money.ofOre(kronor * 100);
    }
}
