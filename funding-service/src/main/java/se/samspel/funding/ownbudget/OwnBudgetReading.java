package se.samspel.funding.ownbudget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.samspel.funding.equitylevel.EquityLevelRepository;
import se.samspel.funding.equitylevel.domain.EquityLevel;
import se.samspel.funding.ownbudget.domain.OwnBudget;
import se.samspel.funding.ownbudget.domain.OwnBudgetFigures;
import se.samspel.funding.ownbudget.domain.OwnBudgetYear;
import se.samspel.funding.ownbudget.domain.YearMoney;

/** Gathers what own budgets are read against, in two statements for all of them. */
@ApplicationScoped
class OwnBudgetReading {

    private final YearMoneyRepository money;
    private final EquityLevelRepository levels;

    OwnBudgetReading(YearMoneyRepository money, EquityLevelRepository levels) {
        this.money = money;
        this.levels = levels;
    }

    OwnBudgetView view(OwnBudget budget, Collection<OwnBudget> known) {
        return views(List.of(budget), known).getFirst();
    }

    /**
     * @param known among which the next year's are
     */
    List<OwnBudgetView> views(List<OwnBudget> shown, Collection<OwnBudget> known) {
        if (shown.isEmpty()) {
            return List.of();
        }
        String association = shown.getFirst().key().associationId();
        var years = shown.stream().mapToInt(each -> each.key().year()).summaryStatistics();
        Map<Integer, YearMoney> byYear =
                money.between(association, years.getMin(), years.getMax() + 1);
        List<EquityLevel> tables = levels.known(association);
        return shown.stream()
                .map(budget ->
                        OwnBudgetView.of(
                                budget,
                                OwnBudgetFigures.of(
                                        budget, around(budget.key(), known, byYear, tables))))
                .toList();
    }

    private static OwnBudgetFigures.Around around(
            OwnBudgetYear key,
            Collection<OwnBudget> known,
            Map<Integer, YearMoney> byYear,
            List<EquityLevel> tables) {
        var next = new OwnBudgetYear(key.associationId(), key.year() + 1);
        return new OwnBudgetFigures.Around(
                byYear.getOrDefault(key.year(), YearMoney.NOTHING),
                known.stream().filter(each -> each.key().equals(next)).findFirst().orElse(null),
                byYear.getOrDefault(next.year(), YearMoney.NOTHING),
                EquityLevel.inForce(tables, LocalDate.of(key.year(), 12, 31)));
    }
}
