package se.samspel.funding.finance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.finance.domain.Amounts;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(name = "ActualsRequest", examples = ActualsRequest.EXAMPLE)
record ActualsRequest(
        @NotNull @Schema(description = "The cost of this day's year up to it. Till och med.")
                LocalDate asOf,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Line> lines) {

    static final String EXAMPLE =
            """
            {"asOf":"2020-06-30","lines":[{"costCategory":"PERSONAL","actualSek":997101},\
            {"costCategory":"LOKALER","actualSek":18273},\
            {"costCategory":"OVRIGT","actualSek":104038}]}\
            """;

    @Schema(name = "ActualsLineRequest")
    record Line(@NotNull CostCategory costCategory, @NotNull Money actualSek) {}

    Amounts amounts() {
        return Amounts.of(
                lines.stream()
                        .map(line -> new Amounts.Line(line.costCategory(), line.actualSek()))
                        .toList());
    }
}
