package se.samspel.funding.ownbudget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.ownbudget.domain.ContributionsFrom;
import se.samspel.funding.ownbudget.domain.NextYear;
import se.samspel.kit.value.Money;

@Schema(
        name = "OwnBudgetNextYear",
        requiredProperties = {
            "year",
            "estimated",
            "contributionsSek",
            "contributionsFrom",
            "otherIncomeSek",
            "ownCostSek",
            "grantedSek",
            "availableToGrant"
        })
record NextYearView(
        @Schema(minimum = "2001", maximum = "2101") int year,
        @Schema(
                        description =
                                "No budget for it yet: own costs as this year, no other income."
                                        + " Uppskattad.")
                boolean estimated,
        Money contributionsSek,
        ContributionsFrom contributionsFrom,
        Money otherIncomeSek,
        @Schema(description = "Of all areas but INSATSER. Egna kostnader.") Money ownCostSek,
        Money grantedSek,
        @Schema(
                        description =
                                "What this year leaves goes over to it. Det som blir kvar i år följer"
                                        + " med.")
                BudgetedView.AvailableView availableToGrant) {

    static NextYearView of(int year, NextYear next) {
        return new NextYearView(
                year,
                next.estimated(),
                next.contributions(),
                next.contributionsFrom(),
                next.otherIncome(),
                next.ownCost(),
                next.granted(),
                BudgetedView.AvailableView.of(next.available()));
    }
}
