package se.samspel.funding.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.intervention.domain.Capacities;

@Schema(
        name = "CapacitiesRequest",
        examples =
                "{\"rows\":[{\"validFrom\":\"2026-01-01\",\"capacity\":60},"
                        + "{\"validFrom\":\"2027-01-01\",\"capacity\":48}]}")
record CapacitiesRequest(@NotEmpty @Size(max = 200) List<@Valid @NotNull Row> rows) {

    @Schema(name = "CapacityRowRequest")
    record Row(
            @NotNull @Schema(description = "First day. Första dagen.") LocalDate validFrom,
            @NotNull @Min(0) @Max(1_000_000) Integer capacity) {}

    Capacities capacities() {
        return new Capacities(
                rows.stream()
                        .map(row -> new Capacities.Row(row.validFrom(), row.capacity()))
                        .toList());
    }
}
