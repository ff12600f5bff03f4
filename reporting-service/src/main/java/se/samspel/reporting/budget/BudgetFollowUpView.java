package se.samspel.reporting.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.reporting.budget.domain.BudgetFollowUp;

@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "BudgetFollowUp", examples = BudgetFollowUpView.EXAMPLE)
record BudgetFollowUpView(
        @Schema(minimum = "1900", maximum = "2200") int year,
        @Schema(
                        nullable = true,
                        maxLength = 10,
                        description = "Actual cost until this day. Utfall till och med denna dag.")
                @Nullable LocalDate asOf,
        @Schema(maxItems = 100, description = "The last is the sum. Den sista är summan.")
                List<RowView> rows) {

    static final String EXAMPLE =
            """
            {"year":2020,"asOf":"2020-06-30","rows":[{"costCategory":"SUMMA","budgetSek":2340000,\
            "actualSek":1119412,"differenceSek":1220588,"forecastDeviationSek":178962,\
            "forecastYearCostSek":2161038}]}\
            """;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "BudgetRow")
    record RowView(
            @Schema(maxLength = 40, examples = "PERSONAL") String costCategory,
            @Schema(type = SchemaType.NUMBER, nullable = true, minimum = LEAST, maximum = MOST)
                    @Nullable Money budgetSek,
            @Schema(type = SchemaType.NUMBER, nullable = true, minimum = LEAST, maximum = MOST)
                    @Nullable Money actualSek,
            @Schema(type = SchemaType.NUMBER, nullable = true, minimum = LEAST, maximum = MOST)
                    @Nullable Money differenceSek,
            @Schema(type = SchemaType.NUMBER, nullable = true, minimum = LEAST, maximum = MOST)
                    @Nullable Money forecastDeviationSek,
            @Schema(type = SchemaType.NUMBER, nullable = true, minimum = LEAST, maximum = MOST)
                    @Nullable Money forecastYearCostSek) {

        private static final String LEAST = "-1000000000000";
        private static final String MOST = "1000000000000";

        static RowView of(BudgetFollowUp.Row row) {
            return new RowView(
                    row.costCategory(),
                    row.budget(),
                    row.actual(),
                    row.difference(),
                    row.forecastDeviation(),
                    row.forecastYearCost());
        }
    }

    static BudgetFollowUpView of(BudgetFollowUp followUp) {
        return new BudgetFollowUpView(
                followUp.year(),
                followUp.asOf(),
                followUp.rows().stream().map(RowView::of).toList());
    }
}
