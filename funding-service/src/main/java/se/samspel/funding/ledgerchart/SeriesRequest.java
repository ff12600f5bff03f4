package se.samspel.funding.ledgerchart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VoucherSeriesRequest", examples = "{\"name\":\"Leverantörsfakturor\"}")
record SeriesRequest(
        @NotBlank @Size(max = 100) @Schema(description = "Never a person's. Aldrig en persons.")
                String name) {}
