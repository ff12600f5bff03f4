package se.samspel.funding.targets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.targets.domain.Target;
import se.samspel.funding.targets.domain.TargetUnit;
import se.samspel.funding.targets.domain.Targets;

@Schema(
        name = "TargetsRequest",
        examples =
                """
                {"targets":[{"indicator":"GOAL_ATTAINED","value":50,"unit":"PERCENT",\
                "from":"2020-01-01","to":"2020-12-31"}]}\
                """)
record TargetsRequest(@NotNull @Size(max = 200) List<@Valid @NotNull Row> targets) {

    @Schema(name = "TargetRequest")
    record Row(
            @NotNull
                    @Size(max = 60)
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
                    @Schema(description = "The indicator's code. Indikatorns kod.")
                    String indicator,
            @NotNull
                    @DecimalMin("0")
                    @Digits(integer = 12, fraction = 2)
                    @Schema(minimum = "0", maximum = "999999999999.99")
                    BigDecimal value,
            @NotNull TargetUnit unit,
            @NotNull @Schema(description = "First day. Första dagen.") LocalDate from,
            @NotNull @Schema(description = "Last day. Sista dagen.") LocalDate to) {}

    Targets wanted() {
        return new Targets(
                targets.stream()
                        .map(row ->
                                new Target(
                                        row.indicator(),
                                        row.value(),
                                        row.unit(),
                                        row.from(),
                                        row.to()))
                        .toList());
    }
}
