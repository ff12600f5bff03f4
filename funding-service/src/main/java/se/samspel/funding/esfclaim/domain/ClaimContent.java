package se.samspel.funding.esfclaim.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.kit.value.IdentityNumberInText;

/** What the office writes into a claim. */
public record ClaimContent(
        CostModel.Months period,
        BigDecimal esfSharePercent,
        List<ClaimCost> costs,
        List<ClaimUnit> units,
        List<ClaimCoFinancing> coFinancing) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ClaimContent {
        if (period.until().isBefore(period.from())) {
            throw new ClaimRule.PeriodUnfit();
        }
        refuseUnlessShare(esfSharePercent);
        for (ClaimCost cost : costs) {
            IdentityNumberInText.refuse("post", cost.post());
            refuseOutside(period, cost.yearMonth());
        }
        for (ClaimUnit unit : units) {
            refuseOutside(period, unit.yearMonth());
            if (unit.unit() == CostUnit.HOUR || unit.quantity().signum() < 0) {
                throw new ClaimRule.FiguresUnfit();
            }
        }
        for (ClaimCoFinancing row : coFinancing) {
            IdentityNumberInText.refuse("post", row.post());
            if (row.amountOre() < 0 || row.contribution() == Contribution.NONE) {
                throw new ClaimRule.FiguresUnfit();
            }
        }
    }

    private static void refuseUnlessShare(BigDecimal percent) {
        if (percent.signum() <= 0
                || percent.compareTo(WHOLE) > 0
                || percent.stripTrailingZeros().scale() > 2) {
            throw new ClaimRule.FiguresUnfit();
        }
    }

    private static void refuseOutside(CostModel.Months period, YearMonth month) {
        if (month.isBefore(period.from()) || month.isAfter(period.until())) {
            throw new ClaimRule.PeriodUnfit();
        }
    }
}
