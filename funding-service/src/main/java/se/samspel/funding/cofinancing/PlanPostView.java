package se.samspel.funding.cofinancing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.cofinancing.domain.Financier;
import se.samspel.funding.cofinancing.domain.MoneySource;
import se.samspel.funding.cofinancing.domain.PlanPost;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfPlanPost",
        requiredProperties = {
            "name",
            "financier",
            "contribution",
            "percent",
            "alreadyFinancedPercent",
            "source",
            "directCost"
        })
record PlanPostView(
        @Schema(maxLength = 200) String name,
        Financier financier,
        @Schema(maxLength = 200) @Nullable String partner,
        Contribution contribution,
        @Schema(minimum = "0", maximum = "10000") BigDecimal percent,
        @Schema(minimum = "0", maximum = "10000") BigDecimal alreadyFinancedPercent,
        @Schema(minimum = "0", maximum = "1000000") @Nullable BigDecimal hours,
        @Nullable Money amountSek,
        MoneySource source,
        @Schema(maxLength = 100) @Nullable String seat,
        boolean directCost) {

    static PlanPostView of(PlanPost post) {
        return new PlanPostView(
                post.name(),
                post.financier(),
                post.partner(),
                post.contribution(),
                post.percent(),
                post.alreadyFinanced(),
                post.hours(),
                post.amount(),
                post.source(),
                post.seat(),
                post.directCost());
    }
}
