package se.samspel.funding.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.FollowUpTable;

/** The follow-up of all interventions of an association, and their sum. */
@Schema(
        name = "AssociationFollowUp",
        requiredProperties = {
            "associationId",
            "year",
            "asOf",
            "yearPassedPercent",
            "lines",
            "total",
            "grants",
            "seconded",
            "interventions"
        },
        examples = AssociationFollowUpView.EXAMPLE)
public record AssociationFollowUpView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        LocalDate asOf,
        BigDecimal yearPassedPercent,
        @Schema(maxItems = 3) List<FollowUpLineView> lines,
        FollowUpLineView total,
        GrantedMoneyView grants,
        SecondedView.Cost seconded,
        @Schema(
                        maxItems = 10000,
                        description =
                                "Those that ran in the year or have figures of it. De som pågått"
                                        + " under året eller har belopp.")
                List<FollowUpView> interventions) {

    public static final String EXAMPLE =
            "{\"associationId\":\"2220002139\",\"year\":2020,\"asOf\":\"2020-06-30\","
                    + "\"yearPassedPercent\":49.7,\"lines\":[],"
                    + "\"total\":{\"costCategory\":null,\"budgetSek\":2340000,"
                    + "\"actualSek\":1119412,\"actualAsOf\":\"2020-06-30\","
                    + "\"differenceSek\":1220588,\"forecastDeviationSek\":178962,"
                    + "\"forecastYearCostSek\":2161038,\"budgetUsedPercent\":47.8},"
                    + "\"grants\":{\"grantedSek\":2340000,\"carriedSek\":0,"
                    + "\"drawnSek\":1170000,\"repaidSek\":0,\"remainingSek\":1170000},"
                    + "\"seconded\":{\"agreedSek\":0,\"actualSek\":0,\"differenceSek\":0},"
                    + "\"interventions\":["
                    + FollowUpView.EXAMPLE
                    + "]}";

    static AssociationFollowUpView of(
            String associationId, BudgetYear year, FollowUpTable sum, Beside beside) {
        return new AssociationFollowUpView(
                associationId,
                year.year(),
                year.asOf(),
                year.passedPercent(),
                FollowUpLineView.of(sum),
                FollowUpLineView.of(null, sum.total()),
                GrantedMoneyView.sum(
                        beside.interventions().stream().map(FollowUpView::grants).toList()),
                beside.seconded(),
                beside.interventions());
    }

    /** What stands beside the sum. */
    record Beside(SecondedView.Cost seconded, List<FollowUpView> interventions) {}
}
