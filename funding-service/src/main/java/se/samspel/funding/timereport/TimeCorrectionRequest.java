package se.samspel.funding.timereport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.timereport.domain.WorkedMonth;

@Schema(
        name = "EsfTimeCorrectionRequest",
        examples = "{\"hours\":120,\"sharePercent\":100,\"reason\":\"Semester räknades med\"}")
record TimeCorrectionRequest(
        @NotNull @Schema(minimum = "0", maximum = "744") BigDecimal hours,
        @NotNull @Schema(minimum = "0", maximum = "100") BigDecimal sharePercent,
        @NotBlank @Size(max = 500) @Schema(description = "Varför.") String reason) {

    WorkedMonth.Figures figures() {
        return new WorkedMonth.Figures(hours, sharePercent);
    }
}
