package se.samspel.funding.esfclaim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.cofinancing.domain.Financier;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.funding.esfclaim.domain.ClaimCoFinancing;
import se.samspel.funding.esfclaim.domain.ClaimContent;
import se.samspel.funding.esfclaim.domain.ClaimCost;
import se.samspel.funding.esfclaim.domain.ClaimUnit;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(name = "EsfClaimRequest", examples = ClaimRequest.EXAMPLE)
record ClaimRequest(
        @NotNull @Pattern(regexp = MONTH) @Schema(description = "Month. Från månad.") String from,
        @NotNull
                @Pattern(regexp = MONTH)
                @Schema(description = "Month, included. Till och med månad.")
                String until,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Schema(description = "ESF's share of the eligible total. ESF:s andel.")
                BigDecimal esfSharePercent,
        @NotNull @Size(max = 1000) List<@Valid @NotNull Cost> directCosts,
        @NotNull
                @Size(max = 500)
                @Schema(description = "Hours are taken from the time reports. Enheter utom timmar.")
                List<@Valid @NotNull Unit> units,
        @NotNull @Size(max = 500) List<@Valid @NotNull CoFinancing> coFinancing) {

    static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    static final String EXAMPLE =
            """
            {"from":"2024-01","until":"2024-03","esfSharePercent":40,\
            "directCosts":[{"month":"2024-01","costCategory":"PERSONAL","amountSek":310000}],\
            "units":[],\
            "coFinancing":[{"financier":"KOMMUN","contribution":"IN_KIND",\
            "post":"Arbetsgivarkoordinator","amountSek":200000}]}\
            """;

    @Schema(name = "EsfClaimCostRequest")
    record Cost(
            @NotNull @Pattern(regexp = MONTH) String month,
            @NotNull CostCategory costCategory,
            @NotNull Money amountSek,
            @Size(min = 1, max = 200)
                    @Schema(description = "The post that it is the cost of. Befattning.")
                    @Nullable String post) {

        ClaimCost cost() {
            return new ClaimCost(
                    YearMonth.parse(month).atDay(1), costCategory, amountSek.ore(), post);
        }
    }

    @Schema(name = "EsfClaimUnitRequest")
    record Unit(
            @NotNull @Pattern(regexp = MONTH) String month,
            @NotNull CostUnit unit,
            @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
                    BigDecimal quantity) {

        ClaimUnit delivered() {
            return new ClaimUnit(YearMonth.parse(month).atDay(1), unit, quantity);
        }
    }

    @Schema(name = "EsfClaimCoFinancingRequest")
    record CoFinancing(
            @NotNull Financier financier,
            @NotNull @Schema(description = "CASH or IN_KIND. Pengar eller annat.")
                    Contribution contribution,
            @NotBlank @Size(max = 200) @Schema(description = "Never a name. Befattning.")
                    String post,
            @NotNull Money amountSek) {

        ClaimCoFinancing row() {
            return new ClaimCoFinancing(financier, contribution, post, amountSek.ore());
        }
    }

    ClaimContent content() {
        return new ClaimContent(
                new CostModel.Months(YearMonth.parse(from), YearMonth.parse(until)),
                esfSharePercent,
                directCosts.stream().map(Cost::cost).toList(),
                units.stream().map(Unit::delivered).toList(),
                coFinancing.stream().map(CoFinancing::row).toList());
    }
}
