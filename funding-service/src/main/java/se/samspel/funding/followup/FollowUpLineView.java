package se.samspel.funding.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.FollowUpRow;
import se.samspel.funding.finance.domain.FollowUpTable;
import se.samspel.kit.value.Money;

/** A row of the follow-up table; without a cost category the sum. */
@Schema(
        name = "FollowUpLine",
        requiredProperties = {
            "costCategory",
            "budgetSek",
            "actualSek",
            "actualAsOf",
            "differenceSek",
            "forecastDeviationSek",
            "forecastYearCostSek",
            "budgetUsedPercent"
        })
public record FollowUpLineView(
        @Schema(description = "Null in the sum. Null i summaraden.")
                @Nullable CostCategory costCategory,
        @Schema(description = "As it is now. Budget, som den är nu.") @Nullable Money budgetSek,
        @Schema(description = "The year's cost to date. Utfall.") @Nullable Money actualSek,
        @Nullable LocalDate actualAsOf,
        @Schema(description = "Budget less actual, a plus is left. Differens: budget − utfall.")
                @Nullable Money differenceSek,
        @Schema(
                        description =
                                "Budget less the year's expected cost, a plus is a surplus. Prognos"
                                        + " som avvikelse vid årets slut: budget − väntad årskostnad.")
                @Nullable Money forecastDeviationSek,
        @Schema(
                        description =
                                "The whole year's expected cost; null in a sum where a forecast is"
                                        + " missing. Prognos som väntad årskostnad.")
                @Nullable Money forecastYearCostSek,
        @Schema(description = "One decimal. Förbrukad andel av budget.")
                @Nullable BigDecimal budgetUsedPercent) {

    static FollowUpLineView of(@Nullable CostCategory category, FollowUpRow row) {
        return new FollowUpLineView(
                category,
                row.budget(),
                row.actual(),
                row.actualAsOf(),
                row.difference(),
                row.forecastDeviation(),
                row.expectedYearCost(),
                row.budgetUsedPercent());
    }

    static List<FollowUpLineView> of(FollowUpTable table) {
        return table.rows().entrySet().stream()
                .map(row -> of(row.getKey(), row.getValue()))
                .toList();
    }
}
