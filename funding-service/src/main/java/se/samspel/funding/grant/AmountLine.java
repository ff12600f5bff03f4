package se.samspel.funding.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.kit.value.Money;

/** An amount by year and cost category, in requests and answers. */
@Schema(
        name = "YearlyAmount",
        requiredProperties = {"year", "costCategory", "amountSek"})
public record AmountLine(
        @Min(2000) @Max(2100) int year,
        @NotNull CostCategory costCategory,
        @NotNull Money amountSek) {

    public static YearlyAmounts amounts(List<AmountLine> lines) {
        return YearlyAmounts.of(
                lines.stream()
                        .map(line ->
                                new YearlyAmounts.Line(
                                        line.year(), line.costCategory(), line.amountSek()))
                        .toList());
    }

    public static List<AmountLine> of(YearlyAmounts amounts) {
        return amounts.lines().stream()
                .map(line -> new AmountLine(line.year(), line.costCategory(), line.amount()))
                .toList();
    }
}
