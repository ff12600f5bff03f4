package se.samspel.funding.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.domain.Capacities;
import se.samspel.funding.intervention.domain.Intervention;

@Schema(
        name = "Capacities",
        examples = CapacitiesView.EXAMPLE,
        requiredProperties = {"id", "version", "recordedAt", "interventionId", "rows"})
record CapacitiesView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Nullable Instant recordedAt,
        UUID interventionId,
        @Schema(maxItems = 200) List<Row> rows) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z",\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "rows":[{"validFrom":"2026-01-01","capacity":60},\
            {"validFrom":"2027-01-01","capacity":48}]}\
            """;

    @Schema(
            name = "CapacityRow",
            requiredProperties = {"validFrom", "capacity"})
    record Row(LocalDate validFrom, @Schema(minimum = "0", maximum = "1000000") int capacity) {

        static List<Row> of(Capacities capacities) {
            return capacities.rows().stream()
                    .map(row -> new Row(row.validFrom(), row.capacity()))
                    .toList();
        }
    }

    static CapacitiesView of(Intervention intervention) {
        return new CapacitiesView(
                intervention.id(),
                intervention.capacitiesVersion(),
                intervention.capacitiesRecordedAt(),
                intervention.id(),
                Row.of(intervention.capacities()));
    }
}
