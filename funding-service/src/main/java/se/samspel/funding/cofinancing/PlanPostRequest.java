package se.samspel.funding.cofinancing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.cofinancing.domain.Financier;
import se.samspel.funding.cofinancing.domain.MoneySource;
import se.samspel.funding.cofinancing.domain.PlanPost;
import se.samspel.kit.value.Money;

@Schema(name = "EsfPlanPostRequest")
record PlanPostRequest(
        @NotBlank @Size(max = 200) @Schema(description = "Never a name. Befattning, aldrig namn.")
                String name,
        @NotNull @Schema(description = "Whose post it is. Vems tjänst.") Financier financier,
        @Size(min = 1, max = 200) @Schema(description = "Of ANNAN. Annan medverkande.")
                @Nullable String partner,
        @NotNull @Schema(description = "NONE, CASH or IN_KIND. Medfinansiering.")
                Contribution contribution,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("10000")
                @Digits(integer = 5, fraction = 2)
                @Schema(description = "200 are two whole posts. Procent av heltid.")
                BigDecimal percent,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("10000")
                @Digits(integer = 5, fraction = 2)
                @Schema(description = "At most percent. Redan finansierad andel (bef).")
                BigDecimal alreadyFinancedPercent,
        @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
                @Nullable BigDecimal hours,
        @Nullable Money amountSek,
        @NotNull @Schema(description = "Where the money comes from. Källa.") MoneySource source,
        @Pattern(regexp = "(?!.*\\d{6}[-+ ]?\\d{4}.*)[\\p{L}\\p{N}._:/-]{1,100}")
                @Schema(description = "The same seat twice counts once. Platsens id.")
                @Nullable String seat,
        @Schema(description = "Its cost is claimed as direct cost; default false. Direkt kostnad.")
                @Nullable Boolean directCost) {

    PlanPost post() {
        return new PlanPost(
                name,
                financier,
                partner,
                contribution,
                percent,
                alreadyFinancedPercent,
                hours,
                amountSek == null ? null : amountSek.ore(),
                source,
                seat,
                Boolean.TRUE.equals(directCost));
    }
}
