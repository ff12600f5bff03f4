package se.samspel.funding.drawdown;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.DrawdownLine;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(name = "DrawdownLineRequest")
record DrawdownLineRequest(
        @NotNull CostCategory costCategory,
        @Schema(description = "Net and VAT, to the öre. Netto plus moms.") @Nullable Money grossSek,
        @NotNull Money vatSek,
        @NotNull @Schema(description = "What is paid. Det som betalas.") Money netSek) {

    DrawdownLine line() {
        return DrawdownLine.of(costCategory, grossSek, vatSek, netSek);
    }
}
