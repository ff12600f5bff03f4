package se.samspel.funding.ownbudget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ownbudget.domain.AreaFigures;
import se.samspel.funding.ownbudget.domain.BudgetAdoption;
import se.samspel.funding.ownbudget.domain.BudgetArea;
import se.samspel.funding.ownbudget.domain.BudgetFinding;
import se.samspel.funding.ownbudget.domain.BudgetFindingCode;
import se.samspel.funding.ownbudget.domain.OtherIncomeSource;
import se.samspel.funding.ownbudget.domain.OwnBudget;
import se.samspel.funding.ownbudget.domain.OwnBudgetFigures;
import se.samspel.kit.value.Money;

@Schema(
        name = "OwnBudget",
        examples = OwnBudgetView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "year",
            "areas",
            "otherIncome",
            "adopted",
            "adoptions",
            "budgeted",
            "nextYear",
            "findings"
        })
record OwnBudgetView(
        @Schema(maxLength = 4, description = "The year. Året.") String id,
        @Schema(
                        minimum = "1",
                        maximum = "9007199254740991",
                        description = "Of what the office states; the figures follow. Version.")
                long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Schema(maxItems = 4) List<AreaView> areas,
        @Schema(maxItems = 6) List<IncomeView> otherIncome,
        @Schema(description = "As it is now. Antagen som den är nu.") boolean adopted,
        @Schema(maxItems = 100, description = "The oldest first. Beslut, det äldsta först.")
                List<AdoptionView> adoptions,
        BudgetedView budgeted,
        @Nullable ToDateView toDate,
        NextYearView nextYear,
        @Nullable ReasonableEquityView reasonableEquity,
        @Schema(maxItems = 6) List<FindingView> findings) {

    static final String EXAMPLE =
            """
            {"id":"2020","version":2,"recordedAt":"2026-11-22T08:00:00Z",\
            "associationId":"2220002139","year":2020,\
            "areas":[{"area":"INSATSER","budgetSek":3900000,"actualSek":1950000,\
            "actualAsOf":"2020-06-30","differenceSek":1950000}],\
            "otherIncome":[{"source":"ESF","amountSek":250000}],"adopted":true,\
            "adoptions":[{"adoptedOn":"2019-11-28","reference":"§ 52/2019"}],\
            "budgeted":{"openingEquitySek":1200000,"contributionsSek":4680000,\
            "contributionsFrom":"SET","otherIncomeSek":250000,"costSek":5010000,\
            "resultSek":-80000,"closingEquitySek":1120000,"grantedSek":3400000,\
            "availableToGrant":{"withinBudgetSek":500000,"withEquitySek":1620000}},\
            "nextYear":{"year":2021,"estimated":true,"contributionsSek":4700000,\
            "contributionsFrom":"NOTICED","otherIncomeSek":0,"ownCostSek":1110000,\
            "grantedSek":0,"availableToGrant":{"withEquitySek":5210000}},"findings":[]}\
            """;

    @Schema(
            name = "OwnBudgetArea",
            requiredProperties = {"area", "budgetSek"})
    record AreaView(
            BudgetArea area,
            Money budgetSek,
            @Nullable Money actualSek,
            @Nullable LocalDate actualAsOf,
            @Schema(description = "Budget less actual; above zero is left. Differens.")
                    @Nullable Money differenceSek) {

        static AreaView of(Map.Entry<BudgetArea, AreaFigures> area) {
            AreaFigures figures = area.getValue();
            Money actual = figures.actual();
            return new AreaView(
                    area.getKey(),
                    figures.budget(),
                    actual,
                    figures.actualAsOf(),
                    actual == null ? null : figures.budget().minus(actual));
        }
    }

    @Schema(
            name = "OwnBudgetIncome",
            requiredProperties = {"source", "amountSek"})
    record IncomeView(OtherIncomeSource source, Money amountSek) {}

    @Schema(
            name = "OwnBudgetAdoption",
            requiredProperties = {"adoptedOn", "reference"})
    record AdoptionView(LocalDate adoptedOn, @Schema(maxLength = 200) String reference) {

        static AdoptionView of(BudgetAdoption adoption) {
            return new AdoptionView(adoption.adoptedOn(), adoption.reference());
        }
    }

    @Schema(
            name = "OwnBudgetFinding",
            requiredProperties = {"code"})
    record FindingView(BudgetFindingCode code, @Nullable Money amountSek) {

        static FindingView of(BudgetFinding finding) {
            return new FindingView(finding.code(), finding.amount());
        }
    }

    static OwnBudgetView of(OwnBudget budget, OwnBudgetFigures figures) {
        int year = budget.key().year();
        return new OwnBudgetView(
                Integer.toString(year),
                budget.version(),
                budget.recordedAt(),
                budget.key().associationId(),
                year,
                budget.areas().entrySet().stream().map(AreaView::of).toList(),
                budget.otherIncome().entrySet().stream()
                        .map(each -> new IncomeView(each.getKey(), each.getValue()))
                        .toList(),
                budget.adoption() != null,
                budget.adoptions().stream().map(AdoptionView::of).toList(),
                BudgetedView.of(figures.year()),
                ToDateView.of(figures.toDate()),
                NextYearView.of(year + 1, figures.nextYear()),
                ReasonableEquityView.of(figures.reasonableEquity()),
                figures.findings().stream().map(FindingView::of).toList());
    }
}
