package se.samspel.funding.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.finance.domain.Actuals;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(
        name = "Actuals",
        examples = ActualsView.EXAMPLE,
        requiredProperties = {"id", "version", "recordedAt", "interventionId", "asOf", "lines"})
record ActualsView(
        UUID id,
        @Schema(minimum = "1", maximum = "1", description = "A report is never changed.")
                long version,
        Instant recordedAt,
        UUID interventionId,
        LocalDate asOf,
        @Schema(maxItems = 3) List<Line> lines) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b11","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z",\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","asOf":"2020-06-30",\
            "lines":[{"costCategory":"PERSONAL","actualSek":997101}]}\
            """;

    @Schema(
            name = "ActualsLine",
            requiredProperties = {"costCategory", "actualSek"})
    record Line(CostCategory costCategory, Money actualSek) {}

    static ActualsView of(Actuals actuals) {
        return new ActualsView(
                actuals.id(),
                1,
                actuals.recordedAt(),
                actuals.interventionId(),
                actuals.asOf(),
                actuals.lines().entrySet().stream()
                        .map(line -> new Line(line.getKey(), line.getValue()))
                        .toList());
    }
}
