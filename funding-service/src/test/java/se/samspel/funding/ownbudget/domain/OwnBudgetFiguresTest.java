package se.samspel.funding.ownbudget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.ownbudget.domain.OwnBudgets.TODAY;
import static se.samspel.funding.ownbudget.domain.OwnBudgets.money;
import static se.samspel.funding.ownbudget.domain.OwnBudgets.sek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.equitylevel.domain.EquityBase;
import se.samspel.funding.equitylevel.domain.EquityLevel;
import se.samspel.funding.equitylevel.domain.LevelStep;
import se.samspel.kit.value.Money;

class OwnBudgetFiguresTest {

    private static final YearMoney NOTHING = YearMoney.NOTHING;

    @Test
    void aYearIsItsIncomeLessItsCostOnTopOfItsEquity() {
        YearFigures year = figures(600, money(1600L, null, 700)).year();
        assertThat(year.income()).isEqualTo(sek(1800));
        assertThat(year.cost()).isEqualTo(sek(1450));
        assertThat(year.ownCost()).isEqualTo(sek(450));
        assertThat(year.result()).isEqualTo(sek(350));
        assertThat(year.closingEquity()).isEqualTo(sek(950));
        assertThat(year.granted()).isEqualTo(sek(700));
    }

    @Test
    void whatIsAvailableIsTheBudgetsRestAndWithEquityTheRestOfAllMeans() {
        AvailableToGrant available = figures(600, money(1600L, null, 700)).year().available();
        assertThat(available.withinBudget()).isEqualTo(sek(300));
        assertThat(available.withEquity()).isEqualTo(sek(600 + 1800 - 450 - 700));
    }

    @Test
    void contributionsAreThoseSetThenThoseNoticedThenNone() {
        assertThat(figures(0, money(1600L, 9L, 0)).year().contributionsFrom())
                .isEqualTo(ContributionsFrom.SET);
        YearFigures noticed = figures(0, money(null, 9L, 0)).year();
        assertThat(noticed.contributionsFrom()).isEqualTo(ContributionsFrom.NOTICED);
        assertThat(noticed.contributions()).isEqualTo(sek(9));
        YearFigures none = figures(0, NOTHING).year();
        assertThat(none.contributionsFrom()).isEqualTo(ContributionsFrom.NONE);
        assertThat(none.contributions()).isEqualTo(Money.ZERO);
    }

    @Test
    void withoutABudgetNextYearIsEstimatedFromThisOne() {
        NextYear next =
                of(
                                OwnBudgets.of(2020, 600),
                                new OwnBudgetFigures.Around(
                                        money(1600L, null, 700),
                                        null,
                                        money(null, 1500L, 200),
                                        null))
                        .nextYear();
        assertThat(next.estimated()).isTrue();
        assertThat(next.contributionsFrom()).isEqualTo(ContributionsFrom.NOTICED);
        assertThat(next.ownCost()).isEqualTo(sek(450));
        assertThat(next.available().withinBudget()).isNull();
        assertThat(next.available().withEquity()).isEqualTo(sek(1250 + 1500 - 450 - 200));
    }

    @Test
    void withABudgetNextYearIsItsOwn() {
        NextYear next =
                of(
                                OwnBudgets.of(2020, 600),
                                new OwnBudgetFigures.Around(
                                        money(1600L, null, 700),
                                        OwnBudgets.of(2021, 1),
                                        money(1500L, null, 400),
                                        null))
                        .nextYear();
        assertThat(next.estimated()).isFalse();
        assertThat(next.otherIncome()).isEqualTo(sek(200));
        assertThat(next.available().withinBudget()).isEqualTo(sek(600));
        assertThat(next.available().withEquity()).isEqualTo(sek(1250 + 1500 + 200 - 450 - 400));
    }

    @Test
    void toDateIsTheWholeYearsIncomeAgainstTheCostSoFar() {
        OwnBudget budget = OwnBudgets.of(2020, 600);
        assertThat(of(budget, around(money(1600L, null, 0), null)).toDate()).isNull();
        budget.report(LocalDate.of(2020, 6, 30), Map.of(BudgetArea.STYRELSE, sek(40)), TODAY);
        budget.report(LocalDate.of(2020, 9, 30), Map.of(BudgetArea.INSATSER, sek(500)), TODAY);
        ToDate toDate = of(budget, around(money(1600L, null, 0), null)).toDate();
        assertThat(toDate.asOf()).isEqualTo("2020-06-30");
        assertThat(toDate.cost()).isEqualTo(sek(540));
        assertThat(toDate.result()).isEqualTo(sek(1800 - 540));
        assertThat(toDate.closingEquity()).isEqualTo(sek(600 + 1260));
        assertThat(toDate.notReported())
                .containsExactly(BudgetArea.ADMINISTRATION, BudgetArea.REVISION);
        assertThat(toDate.complete()).isFalse();
    }

    @Test
    void grantsAboveTheBudgetOrTheMeansAreFound() {
        assertThat(codes(figures(600, money(1600L, null, 1000)))).isEmpty();
        assertThat(figures(600, money(1600L, null, 1001)).findings())
                .containsExactly(new BudgetFinding(BudgetFindingCode.GRANTED_ABOVE_BUDGET, sek(1)));
        assertThat(codes(figures(600, money(1600L, null, 1950))))
                .containsExactly(BudgetFindingCode.GRANTED_ABOVE_BUDGET);
        assertThat(figures(600, money(1600L, null, 1951)).findings())
                .contains(new BudgetFinding(BudgetFindingCode.GRANTED_ABOVE_MEANS, sek(1)));
    }

    @Test
    void aBudgetIsAdoptedByTheEndOfNovember() {
        OwnBudget intime = OwnBudgets.of(2020, 0);
        intime.adopt(LocalDate.of(2019, 11, 30), "§ 1", TODAY);
        assertThat(codes(of(intime, around(money(1600L, null, 0), null)))).isEmpty();
        OwnBudget late = OwnBudgets.of(2020, 0);
        late.adopt(LocalDate.of(2019, 12, 1), "§ 1", TODAY);
        assertThat(codes(of(late, around(money(1600L, null, 0), null))))
                .containsExactly(BudgetFindingCode.ADOPTED_LATE);
    }

    @Test
    void aBudgetAdoptedInTimeAndRevisedDuringTheYearIsNotLate() {
        OwnBudget revised = OwnBudgets.of(2020, 0);
        revised.adopt(LocalDate.of(2019, 11, 30), "§ 1", TODAY);
        revised.set(OwnBudgets.terms(0, 1000), Instant.EPOCH);
        revised.adopt(LocalDate.of(2020, 4, 2), "§ 20", TODAY);
        assertThat(codes(of(revised, around(money(1600L, null, 0), null)))).isEmpty();
    }

    @Test
    void equityAboveTheReasonableLevelIsFound() {
        EquityLevel table = table(EquityBase.CONTRIBUTIONS, 950);
        assertThat(codes(figures(600, money(1600L, null, 0), table))).isEmpty();
        assertThat(figures(601, money(1600L, null, 0), table).findings())
                .containsExactly(
                        new BudgetFinding(BudgetFindingCode.CLOSING_EQUITY_ABOVE_LEVEL, sek(1)));
        assertThat(codes(figures(951, money(1600L, null, 0), table)))
                .containsExactly(
                        BudgetFindingCode.OPENING_EQUITY_ABOVE_LEVEL,
                        BudgetFindingCode.CLOSING_EQUITY_ABOVE_LEVEL);
        assertThat(figures(9999, money(1600L, null, 0)).reasonableEquity()).isNull();
    }

    @Test
    void theEquityThatTurnsOutIsFoundOnceTheWholeYearIsReported() {
        EquityLevel table = table(EquityBase.TURNOVER, 950);
        OwnBudget budget = OwnBudgets.of(2019, 0);
        Map<BudgetArea, Money> nothing = new EnumMap<>(BudgetArea.class);
        for (BudgetArea area : BudgetArea.values()) {
            nothing.put(area, Money.ZERO);
        }
        budget.report(LocalDate.of(2019, 12, 30), nothing, TODAY);
        assertThat(codes(of(budget, around(money(1600L, null, 0), table)))).isEmpty();
        budget.report(LocalDate.of(2019, 12, 31), nothing, TODAY);
        OwnBudgetFigures found = of(budget, around(money(1600L, null, 0), table));
        assertThat(found.findings())
                .containsExactly(
                        new BudgetFinding(BudgetFindingCode.ACTUAL_EQUITY_ABOVE_LEVEL, sek(850)));
        assertThat(found.reasonableEquity().base()).isEqualTo(sek(1800));
    }

    @Property
    void theReadingsDifferByWhatTheBudgetLeavesUnplanned(
            @ForAll @LongRange(min = -1000, max = 1_000_000) long equity,
            @ForAll @LongRange(min = 0, max = 1_000_000) long contributions,
            @ForAll @LongRange(min = 0, max = 1_000_000) long granted) {
        YearFigures year = figures(equity, money(contributions, null, granted)).year();
        AvailableToGrant available = year.available();
        assertThat(available.withEquity().minus(available.withinBudget()))
                .isEqualTo(year.closingEquity());
    }

    private static List<BudgetFindingCode> codes(OwnBudgetFigures figures) {
        return figures.findings().stream().map(BudgetFinding::code).toList();
    }

    private static OwnBudgetFigures figures(long equity, YearMoney money) {
        return figures(equity, money, null);
    }

    private static OwnBudgetFigures figures(
            long equity, YearMoney money, @Nullable EquityLevel table) {
        return of(OwnBudgets.of(2020, equity), around(money, table));
    }

    private static OwnBudgetFigures of(OwnBudget budget, OwnBudgetFigures.Around around) {
        return OwnBudgetFigures.of(budget, around);
    }

    private static OwnBudgetFigures.Around around(YearMoney money, @Nullable EquityLevel table) {
        return new OwnBudgetFigures.Around(money, null, NOTHING, table);
    }

    private static EquityLevel table(EquityBase base, long level) {
        var table = new EquityLevel(UUID.randomUUID(), null, LocalDate.of(2019, 1, 1));
        table.set(
                new EquityLevel.Terms(
                        base, List.of(new LevelStep(Money.ZERO, sek(level), null)), "§ 1"),
                Instant.parse("2020-01-01T08:00:00Z"));
        return table;
    }
}
