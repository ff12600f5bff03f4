package se.samspel.funding.ownbudget.domain;

import se.samspel.kit.value.Money;

/**
 * A year as it is budgeted.
 *
 * @param ownCost that of all areas but INSATSER
 */
public record YearFigures(
        ContributionsFrom contributionsFrom,
        Money contributions,
        Money otherIncome,
        Money cost,
        Money ownCost,
        Money openingEquity,
        Money granted) {

    static YearFigures of(OwnBudget budget, YearMoney money) {
        Money cost =
                budget.areas().values().stream()
                        .map(AreaFigures::budget)
                        .reduce(Money.ZERO, Money::plus);
        return new YearFigures(
                money.from(),
                money.contributions(),
                budget.otherIncome().values().stream().reduce(Money.ZERO, Money::plus),
                cost,
                cost.minus(forInterventions(budget)),
                budget.openingEquity(),
                money.granted());
    }

    private static Money forInterventions(OwnBudget budget) {
        return budget.areas().getOrDefault(BudgetArea.INSATSER, AreaFigures.NONE).budget();
    }

    public Money income() {
        return contributions.plus(otherIncome);
    }

    public Money result() {
        return income().minus(cost);
    }

    public Money closingEquity() {
        return openingEquity.plus(result());
    }

    public AvailableToGrant available() {
        return new AvailableToGrant(
                cost.minus(ownCost).minus(granted),
                openingEquity.plus(income()).minus(ownCost).minus(granted));
    }
}
