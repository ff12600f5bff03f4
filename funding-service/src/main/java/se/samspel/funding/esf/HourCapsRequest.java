package se.samspel.funding.esf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.esf.domain.HourCaps;

@Schema(
        name = "EsfHourCapsRequest",
        examples = "{\"rows\":[{\"fromYear\":2014,\"hoursPerYear\":1662}]}")
record HourCapsRequest(@NotEmpty @Size(max = 50) List<@Valid @NotNull Row> rows) {

    @Schema(name = "EsfHourCapRequest")
    record Row(
            @NotNull @Min(2000) @Max(2100) Integer fromYear,
            @NotNull @Min(1) @Max(8784) Integer hoursPerYear) {}

    HourCaps caps() {
        return new HourCaps(
                rows.stream()
                        .map(row -> new HourCaps.Row(row.fromYear(), row.hoursPerYear()))
                        .toList());
    }
}
