package se.samspel.funding.followup;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.FollowUpRow;
import se.samspel.funding.finance.domain.FollowUpTable;

/** What a follow-up tells of a cost category beside its figures. */
@Schema(
        name = "FollowUpFinding",
        requiredProperties = {"costCategory", "code"})
public record MoneyFinding(CostCategory costCategory, Code code) {

    /** What is worth a question. */
    public enum Code {
        /** More has been spent than the budget has. */
        BUDGET_EXCEEDED,
        /** More has been spent than the whole year is expected to cost. */
        FORECAST_BELOW_ACTUAL,
        /** There is money of which no forecast tells the outcome. */
        FORECAST_MISSING
    }

    static List<MoneyFinding> of(FollowUpTable table) {
        List<MoneyFinding> findings = new ArrayList<>();
        table.rows()
                .forEach((category, row) ->
                        codes(row).forEach(code -> findings.add(new MoneyFinding(category, code))));
        return findings;
    }

    private static List<Code> codes(FollowUpRow row) {
        List<Code> codes = new ArrayList<>();
        if (row.isSpentBeyondBudget()) {
            codes.add(Code.BUDGET_EXCEEDED);
        }
        if (row.isSpentBeyondForecast()) {
            codes.add(Code.FORECAST_BELOW_ACTUAL);
        }
        if (row.lacksForecast()) {
            codes.add(Code.FORECAST_MISSING);
        }
        return codes;
    }
}
