package se.samspel.funding.ownbudget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.ownbudget.domain.BudgetArea;
import se.samspel.funding.ownbudget.domain.OwnBudgetRule;
import se.samspel.kit.value.Money;

@Schema(name = "OwnActualsRequest", examples = OwnActualsRequest.EXAMPLE)
record OwnActualsRequest(
        @NotNull @Schema(description = "A day in the year, not after today. Till och med.")
                LocalDate asOf,
        @NotEmpty @Size(max = 4) List<@Valid @NotNull Area> areas) {

    static final String EXAMPLE =
            """
            {"asOf":"2020-06-30","areas":[{"area":"STYRELSE","actualSek":61250},\
            {"area":"ADMINISTRATION","actualSek":447300.5}]}\
            """;

    @Schema(name = "OwnActualsAreaRequest")
    record Area(
            @NotNull BudgetArea area,
            @NotNull @Schema(description = "Since 1 January. Sedan 1 januari.") Money actualSek) {}

    Map<BudgetArea, Money> actuals() {
        Map<BudgetArea, Money> byArea = new EnumMap<>(BudgetArea.class);
        for (Area each : areas) {
            if (byArea.put(each.area(), each.actualSek()) != null) {
                throw new OwnBudgetRule.StatedTwice(each.area().name());
            }
        }
        return byArea;
    }
}
