package se.samspel.funding.finance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.finance.domain.Amounts;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(name = "BudgetRequest", examples = BudgetRequest.EXAMPLE)
record BudgetRequest(@NotEmpty @Size(max = 20) List<@Valid @NotNull Line> lines) {

    static final String EXAMPLE =
            """
            {"lines":[{"costCategory":"PERSONAL","budgetSek":2220000},\
            {"costCategory":"LOKALER","budgetSek":35000},\
            {"costCategory":"OVRIGT","budgetSek":85000}]}\
            """;

    @Schema(name = "BudgetLineRequest")
    record Line(@NotNull CostCategory costCategory, @NotNull Money budgetSek) {}

    Amounts amounts() {
        return Amounts.budget(
                lines.stream()
                        .map(line -> new Amounts.Line(line.costCategory(), line.budgetSek()))
                        .toList());
    }
}
