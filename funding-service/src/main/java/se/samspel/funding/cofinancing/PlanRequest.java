package se.samspel.funding.cofinancing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.cofinancing.domain.Claimed;
import se.samspel.funding.cofinancing.domain.PlanCost;
import se.samspel.funding.cofinancing.domain.PlanGroup;
import se.samspel.funding.cofinancing.domain.PlanRows;
import se.samspel.kit.value.Money;

@Schema(name = "EsfPlanRequest", examples = PlanRequest.EXAMPLE)
record PlanRequest(
        @Valid @Schema(description = "What the plan says in sum. Vad planen själv anger.")
                @Nullable ClaimedFigures claimed,
        @NotNull @Size(max = 200) List<@Valid @NotNull PlanPostRequest> posts,
        @NotNull @Size(max = 100) List<@Valid @NotNull Group> groups,
        @NotNull @Size(max = 200) List<@Valid @NotNull Cost> costs) {

    static final String EXAMPLE =
            """
            {"claimed":{"fteToFinance":3.25,"participants":350,"subprojects":8,\
            "totalSek":4000000},\
            "posts":[{"name":"Delprojektledare","financier":"FORBUND","contribution":"NONE",\
            "percent":50,"alreadyFinancedPercent":25,"source":"FORBUND"}],\
            "groups":[{"name":"Myndighetsgemensamt team","participants":250},\
            {"name":"Delprojekt VALST","participants":100,"partOf":"Myndighetsgemensamt team"}],\
            "costs":[{"name":"Delprojekt VALST","year":2023,"amountSek":1600000,\
            "alreadyFinanced":false}]}\
            """;

    @Schema(name = "EsfPlanClaimedRequest")
    record ClaimedFigures(
            @DecimalMin("0")
                    @DecimalMax("10000")
                    @Digits(integer = 5, fraction = 4)
                    @Schema(description = "Posts not financed already. Tjänster att finansiera.")
                    @Nullable BigDecimal fteToFinance,
            @Min(0) @Max(1_000_000) @Nullable Integer participants,
            @Min(0) @Max(10_000) @Nullable Integer subprojects,
            @Nullable Money totalSek) {

        Claimed figures() {
            return new Claimed(
                    fteToFinance,
                    participants,
                    subprojects,
                    totalSek == null ? null : totalSek.ore());
        }
    }

    @Schema(name = "EsfPlanGroupRequest")
    record Group(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(0) @Max(1_000_000) Integer participants,
            @Size(min = 1, max = 200)
                    @Schema(description = "The group that they are counted in. Ingår i.")
                    @Nullable String partOf) {}

    @Schema(name = "EsfPlanCostRequest")
    record Cost(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull Money amountSek,
            @Schema(description = "Somebody has budgeted for it. Redan budgeterat.") @NotNull
                    Boolean alreadyFinanced) {}

    PlanRows rows() {
        return new PlanRows(
                claimed == null ? Claimed.NOTHING : claimed.figures(),
                posts.stream().map(PlanPostRequest::post).toList(),
                groups.stream()
                        .map(row -> new PlanGroup(row.name(), row.participants(), row.partOf()))
                        .toList(),
                costs.stream()
                        .map(row ->
                                new PlanCost(
                                        row.name(),
                                        row.year(),
                                        row.amountSek().ore(),
                                        row.alreadyFinanced()))
                        .toList());
    }
}
