package se.samspel.funding.esfclaim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.costmodel.domain.CostModelKind;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.funding.costmodel.domain.EligibleCost;
import se.samspel.funding.esfclaim.domain.ClaimFinding;
import se.samspel.funding.esfclaim.domain.ClaimSheet;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

/** Written into the claim when it is submitted: a field once here stays. */
@Schema(
        name = "EsfClaimSheet",
        requiredProperties = {
            "parts",
            "directSek",
            "flatRateSek",
            "unitsSek",
            "notEligibleSek",
            "hours",
            "overCapHours",
            "cashSek",
            "inKindSek",
            "eligibleTotalSek",
            "esfSharePercent",
            "askedSek",
            "findings"
        })
record ClaimSheetView(
        @Schema(maxItems = 200) List<Part> parts,
        Money directSek,
        Money flatRateSek,
        Money unitsSek,
        @Schema(description = "Direct cost that no model pays. Ej stödberättigande.")
                Money notEligibleSek,
        @Schema(minimum = "0", maximum = "100000000", description = "Within the caps. Inom taken.")
                BigDecimal hours,
        @Schema(minimum = "0", maximum = "100000000") BigDecimal overCapHours,
        Money cashSek,
        Money inKindSek,
        Money eligibleTotalSek,
        @Schema(minimum = "0", maximum = "100") BigDecimal esfSharePercent,
        Money askedSek,
        @Schema(maxItems = 10) Set<ClaimFinding> findings) {

    /** What the months of one cost model give, with its parameters as they were. */
    @Schema(
            name = "EsfClaimPart",
            requiredProperties = {"from", "until", "kind", "directSek", "flatRateSek", "unitsSek"})
    record Part(
            @Schema(maxLength = 7) String from,
            @Schema(maxLength = 7) String until,
            CostModelKind kind,
            @Nullable CostUnit unit,
            @Nullable Money sekPerUnit,
            @Schema(minimum = "0", maximum = "100000000") @Nullable BigDecimal quantity,
            @Nullable CostCategory base,
            @Schema(minimum = "0", maximum = "100") @Nullable BigDecimal percent,
            Money directSek,
            Money flatRateSek,
            Money unitsSek) {

        static Part of(EligibleCost.Part part) {
            CostModel model = part.model();
            return new Part(
                    model.from().toString(),
                    model.until().toString(),
                    model.kind(),
                    model.unit(),
                    model.unitPrice(),
                    part.quantity(),
                    model.base(),
                    model.percent(),
                    part.direct(),
                    part.flat(),
                    part.units());
        }
    }

    static ClaimSheetView of(ClaimSheet sheet) {
        EligibleCost cost = sheet.cost();
        return new ClaimSheetView(
                cost.parts().stream().map(Part::of).toList(),
                cost.direct(),
                cost.flat(),
                cost.units(),
                cost.notEligible(),
                sheet.hours(),
                sheet.overCapHours(),
                sheet.cash(),
                sheet.inKind(),
                sheet.eligibleTotal(),
                sheet.esfSharePercent(),
                sheet.asked(),
                sheet.findings());
    }
}
