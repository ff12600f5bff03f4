package se.samspel.funding.ownbudget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ownbudget.domain.BudgetArea;
import se.samspel.funding.ownbudget.domain.OtherIncomeSource;
import se.samspel.funding.ownbudget.domain.OwnBudget;
import se.samspel.funding.ownbudget.domain.OwnBudgetRule;
import se.samspel.kit.value.Money;

@Schema(name = "OwnBudgetRequest", examples = OwnBudgetRequest.EXAMPLE)
record OwnBudgetRequest(
        @NotNull @Schema(description = "On 1 January; may be below zero. Ingående eget kapital.")
                Money openingEquitySek,
        @NotEmpty
                @Size(max = 4)
                @Schema(description = "An area that isn't named has none. Per område.")
                List<@Valid @NotNull Area> areas,
        @Size(max = 6)
                @Schema(
                        description =
                                "All but the members' contributions, which follow from what is set"
                                        + " for the year. Övriga intäkter.")
                @Nullable List<@Valid @NotNull Income> otherIncome) {

    static final String EXAMPLE =
            """
            {"openingEquitySek":1200000,"areas":[{"area":"STYRELSE","budgetSek":150000},\
            {"area":"ADMINISTRATION","budgetSek":900000},{"area":"REVISION","budgetSek":60000},\
            {"area":"INSATSER","budgetSek":3900000}],\
            "otherIncome":[{"source":"ESF","amountSek":250000}]}\
            """;

    @Schema(name = "OwnBudgetAreaRequest")
    record Area(@NotNull BudgetArea area, @NotNull Money budgetSek) {}

    @Schema(name = "OwnBudgetIncomeRequest")
    record Income(@NotNull OtherIncomeSource source, @NotNull Money amountSek) {}

    OwnBudget.Terms terms() {
        Map<BudgetArea, Money> byArea = new EnumMap<>(BudgetArea.class);
        for (Area each : areas) {
            if (byArea.put(each.area(), each.budgetSek()) != null) {
                throw new OwnBudgetRule.StatedTwice(each.area().name());
            }
        }
        Map<OtherIncomeSource, Money> bySource = new EnumMap<>(OtherIncomeSource.class);
        for (Income each : otherIncome == null ? List.<Income>of() : otherIncome) {
            if (bySource.put(each.source(), each.amountSek()) != null) {
                throw new OwnBudgetRule.StatedTwice(each.source().name());
            }
        }
        return new OwnBudget.Terms(openingEquitySek, byArea, bySource);
    }
}
