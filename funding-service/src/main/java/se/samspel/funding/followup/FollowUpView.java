package se.samspel.funding.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.FollowUpTable;
import se.samspel.funding.intervention.domain.Intervention;

/** An intervention's follow-up. */
@Schema(
        name = "FollowUp",
        requiredProperties = {
            "interventionId",
            "interventionName",
            "year",
            "asOf",
            "yearPassedPercent",
            "lines",
            "total",
            "grants",
            "seconded",
            "findings",
            "development"
        },
        examples = FollowUpView.EXAMPLE)
public record FollowUpView(
        UUID interventionId,
        @Schema(maxLength = 200) String interventionName,
        @Schema(minimum = "2000", maximum = "2100") int year,
        LocalDate asOf,
        @Schema(description = "Of the year's days, one decimal. Andel av året som gått.")
                BigDecimal yearPassedPercent,
        @Schema(maxItems = 3) List<FollowUpLineView> lines,
        FollowUpLineView total,
        @Schema(description = "As it is now. Som det är nu.") GrantedMoneyView grants,
        SecondedView seconded,
        @Schema(maxItems = 9) List<MoneyFinding> findings,
        @Schema(maxItems = 12, description = "Null unless asked for. Null om inte begärt.")
                @Nullable List<DevelopmentView> development) {

    static final String EXAMPLE =
            """
            {"interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "interventionName":"Samverkansteam Avesta","year":2020,"asOf":"2020-06-30",\
            "yearPassedPercent":49.7,\
            "lines":[{"costCategory":"PERSONAL","budgetSek":2220000,"actualSek":997101,\
            "actualAsOf":"2020-06-30","differenceSek":1222899,"forecastDeviationSek":250000,\
            "forecastYearCostSek":1970000,"budgetUsedPercent":44.9}],\
            "total":{"costCategory":null,"budgetSek":2340000,"actualSek":1119412,\
            "actualAsOf":"2020-06-30","differenceSek":1220588,"forecastDeviationSek":178962,\
            "forecastYearCostSek":2161038,"budgetUsedPercent":47.8},\
            "grants":{"grantedSek":2340000,"carriedSek":0,"drawnSek":1170000,"repaidSek":0,\
            "remainingSek":1170000},\
            "seconded":{"costCategory":"PERSONAL","seats":[],\
            "total":{"agreedSek":0,"actualSek":0,"differenceSek":0}},\
            "findings":[{"costCategory":"OVRIGT","code":"BUDGET_EXCEEDED"}],"development":null}\
            """;

    /** What stands beside the table. */
    record Beside(
            GrantedMoneyView grants,
            SecondedView seconded,
            @Nullable List<DevelopmentView> development) {}

    static FollowUpView of(
            Intervention intervention, BudgetYear year, FollowUpTable table, Beside beside) {
        return new FollowUpView(
                intervention.id(),
                intervention.name(),
                year.year(),
                year.asOf(),
                year.passedPercent(),
                FollowUpLineView.of(table),
                FollowUpLineView.of(null, table.total()),
                beside.grants(),
                beside.seconded(),
                MoneyFinding.of(table),
                beside.development());
    }
}
