package se.samspel.funding.reconciliation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.reconciliation.domain.Months;

@Schema(name = "ReconciliationRequest", examples = ReconciliationRequest.EXAMPLE)
record ReconciliationRequest(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull @Min(1) @Max(12) @Schema(description = "First month. Från månad.") Integer from,
        @NotNull @Min(1) @Max(12) @Schema(description = "Last month. Till och med månad.")
                Integer to,
        @NotNull
                @Schema(
                        description =
                                "A SIE import of the books, previewed or committed. En inläst"
                                        + " SIE-fil.")
                UUID sieImportId) {

    static final String EXAMPLE =
            """
            {"year":2026,"from":1,"to":3,"sieImportId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b21"}\
            """;

    Months months() {
        return new Months(year, from, to);
    }
}
