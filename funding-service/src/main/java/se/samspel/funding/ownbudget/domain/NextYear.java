package se.samspel.funding.ownbudget.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * The year after, as far as it is known. What this year leaves ungranted goes over to it.
 *
 * @param estimated there is no budget for it yet: the own costs are this year's, and no other
 *     income is counted
 */
public record NextYear(
        boolean estimated,
        ContributionsFrom contributionsFrom,
        Money contributions,
        Money otherIncome,
        Money ownCost,
        Money granted,
        AvailableToGrant available) {

    static NextYear of(YearFigures year, @Nullable OwnBudget budget, YearMoney money) {
        YearFigures next = budget == null ? null : YearFigures.of(budget, money);
        Money otherIncome = next == null ? Money.ZERO : next.otherIncome();
        Money ownCost = next == null ? year.ownCost() : next.ownCost();
        Money withEquity =
                year.available()
                        .withEquity()
                        .plus(money.contributions())
                        .plus(otherIncome)
                        .minus(ownCost)
                        .minus(money.granted());
        return new NextYear(
                next == null,
                money.from(),
                money.contributions(),
                otherIncome,
                ownCost,
                money.granted(),
                new AvailableToGrant(
                        next == null ? null : next.available().withinBudget(), withEquity));
    }
}
