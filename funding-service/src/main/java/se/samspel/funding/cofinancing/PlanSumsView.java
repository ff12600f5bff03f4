package se.samspel.funding.cofinancing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.cofinancing.domain.PlanSums;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfPlanSums",
        requiredProperties = {
            "fte",
            "fteAlreadyFinanced",
            "fteToFinance",
            "participants",
            "cashSek",
            "inKindSek",
            "totalSek",
            "alreadyFinancedSek"
        })
record PlanSumsView(
        @Schema(minimum = "0", maximum = "1000000") BigDecimal fte,
        @Schema(minimum = "0", maximum = "1000000") BigDecimal fteAlreadyFinanced,
        @Schema(minimum = "0", maximum = "1000000") BigDecimal fteToFinance,
        @Schema(minimum = "0", maximum = "100000000") int participants,
        Money cashSek,
        Money inKindSek,
        Money totalSek,
        Money alreadyFinancedSek) {

    static PlanSumsView of(PlanSums sums) {
        return new PlanSumsView(
                sums.fte(),
                sums.fteAlreadyFinanced(),
                sums.fteToFinance(),
                sums.participants(),
                sums.cash(),
                sums.inKind(),
                sums.total(),
                sums.alreadyFinanced());
    }
}
