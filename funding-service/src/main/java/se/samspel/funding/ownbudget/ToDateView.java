package se.samspel.funding.ownbudget;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ownbudget.domain.BudgetArea;
import se.samspel.funding.ownbudget.domain.ToDate;
import se.samspel.kit.value.Money;

@Schema(
        name = "OwnBudgetToDate",
        description = "The whole year's income against the cost so far. Utfall.",
        requiredProperties = {
            "asOf",
            "costSek",
            "resultSek",
            "closingEquitySek",
            "notReported",
            "complete"
        })
record ToDateView(
        @Schema(description = "The earliest of the areas' days. Tidigaste dagen.") LocalDate asOf,
        Money costSek,
        Money resultSek,
        Money closingEquitySek,
        @Schema(maxItems = 4, description = "Counted as nothing. Utan utfall.")
                List<BudgetArea> notReported,
        @Schema(description = "All areas to 31 December. Hela året.") boolean complete) {

    static @Nullable ToDateView of(@Nullable ToDate toDate) {
        return toDate == null
                ? null
                : new ToDateView(
                        toDate.asOf(),
                        toDate.cost(),
                        toDate.result(),
                        toDate.closingEquity(),
                        toDate.notReported(),
                        toDate.complete());
    }
}
