package se.samspel.funding.ownbudget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ownbudget.domain.AvailableToGrant;
import se.samspel.funding.ownbudget.domain.ContributionsFrom;
import se.samspel.funding.ownbudget.domain.YearFigures;
import se.samspel.kit.value.Money;

@Schema(
        name = "OwnBudgetFigures",
        requiredProperties = {
            "openingEquitySek",
            "contributionsSek",
            "contributionsFrom",
            "otherIncomeSek",
            "costSek",
            "resultSek",
            "closingEquitySek",
            "grantedSek",
            "availableToGrant"
        })
record BudgetedView(
        Money openingEquitySek,
        Money contributionsSek,
        @Schema(
                        description =
                                "SET: as set for the year. NOTICED: the sum of the members' frames."
                                        + " NONE: not known, counted as nothing. Varifrån.")
                ContributionsFrom contributionsFrom,
        Money otherIncomeSek,
        @Schema(description = "Of all areas. Alla områden.") Money costSek,
        @Schema(description = "Income less cost. Resultat.") Money resultSek,
        Money closingEquitySek,
        @Schema(
                        description =
                                "Budgets of the year's interventions that the board has decided on."
                                        + " Beviljat.")
                Money grantedSek,
        AvailableView availableToGrant) {

    @Schema(
            name = "AvailableToGrant",
            requiredProperties = {"withEquitySek"})
    record AvailableView(
            @Schema(description = "Left of the area INSATSER. Kvar av budgeten.")
                    @Nullable Money withinBudgetSek,
            @Schema(
                            description =
                                    "Left of all means, the equity among them, after own costs and"
                                            + " what is granted. Kvar om eget kapital används.")
                    Money withEquitySek) {

        static AvailableView of(AvailableToGrant available) {
            return new AvailableView(available.withinBudget(), available.withEquity());
        }
    }

    static BudgetedView of(YearFigures figures) {
        return new BudgetedView(
                figures.openingEquity(),
                figures.contributions(),
                figures.contributionsFrom(),
                figures.otherIncome(),
                figures.cost(),
                figures.result(),
                figures.closingEquity(),
                figures.granted(),
                AvailableView.of(figures.available()));
    }
}
