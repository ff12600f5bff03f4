package se.samspel.funding.ledgerperiod;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AccountingPeriodActRequest",
        examples = "{\"reason\":\"Oktober är avstämd mot banken\"}")
record PeriodActRequest(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Never about a person. Skäl, aldrig om en person.")
                String reason) {}
