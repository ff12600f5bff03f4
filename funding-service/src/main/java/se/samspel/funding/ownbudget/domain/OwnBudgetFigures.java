package se.samspel.funding.ownbudget.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.equitylevel.domain.EquityLevel;
import se.samspel.kit.value.Money;

/**
 * All figures of an own budget: as budgeted, as it turns out, and what is left to grant this year
 * and the next.
 *
 * @param toDate null while nothing is reported
 * @param reasonableEquity null where no table is in force
 */
public record OwnBudgetFigures(
        YearFigures year,
        @Nullable ToDate toDate,
        NextYear nextYear,
        @Nullable ReasonableEquity reasonableEquity,
        List<BudgetFinding> findings) {

    /** What is known besides the budget itself, of its year and of the next. */
    public record Around(
            YearMoney money,
            @Nullable OwnBudget nextBudget,
            YearMoney nextMoney,
            @Nullable EquityLevel equityTable) {}

    public static OwnBudgetFigures of(OwnBudget budget, Around around) {
        YearFigures year = YearFigures.of(budget, around.money());
        ToDate toDate = ToDate.of(budget, year);
        ReasonableEquity reasonable = ReasonableEquity.of(around.equityTable(), year);
        List<BudgetFinding> findings = new ArrayList<>();
        if (isAdoptedLate(budget)) {
            findings.add(new BudgetFinding(BudgetFindingCode.ADOPTED_LATE, null));
        }
        findings.addAll(granted(year.available()));
        if (reasonable != null) {
            findings.addAll(equity(year, toDate, reasonable.level()));
        }
        return new OwnBudgetFigures(
                year,
                toDate,
                NextYear.of(year, around.nextBudget(), around.nextMoney()),
                reasonable,
                List.copyOf(findings));
    }

    /** One that is revised during the year was in time where its first adoption was. */
    private static boolean isAdoptedLate(OwnBudget budget) {
        LocalDate last = LocalDate.of(budget.key().year() - 1, 11, 30);
        return !budget.adoptions().isEmpty()
                && budget.adoptions().stream()
                        .allMatch(adoption -> adoption.adoptedOn().isAfter(last));
    }

    private static List<BudgetFinding> granted(AvailableToGrant available) {
        List<BudgetFinding> findings = new ArrayList<>();
        addBelowZero(findings, BudgetFindingCode.GRANTED_ABOVE_BUDGET, available.withinBudget());
        addBelowZero(findings, BudgetFindingCode.GRANTED_ABOVE_MEANS, available.withEquity());
        return findings;
    }

    /** The equity that turns out is known when the whole year is. */
    private static List<BudgetFinding> equity(
            YearFigures year, @Nullable ToDate toDate, Money level) {
        List<BudgetFinding> findings = new ArrayList<>();
        addBelowZero(
                findings,
                BudgetFindingCode.OPENING_EQUITY_ABOVE_LEVEL,
                level.minus(year.openingEquity()));
        addBelowZero(
                findings,
                BudgetFindingCode.CLOSING_EQUITY_ABOVE_LEVEL,
                level.minus(year.closingEquity()));
        if (toDate != null && toDate.complete()) {
            addBelowZero(
                    findings,
                    BudgetFindingCode.ACTUAL_EQUITY_ABOVE_LEVEL,
                    level.minus(toDate.closingEquity()));
        }
        return findings;
    }

    private static void addBelowZero(
            List<BudgetFinding> findings, BudgetFindingCode code, @Nullable Money left) {
        if (left != null && left.ore() < 0) {
            findings.add(new BudgetFinding(code, left.negate()));
        }
    }
}
