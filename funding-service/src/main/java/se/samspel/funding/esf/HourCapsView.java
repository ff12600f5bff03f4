package se.samspel.funding.esf;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.esf.domain.ProgrammePeriod;

@Schema(
        name = "EsfHourCaps",
        examples = HourCapsView.EXAMPLE,
        requiredProperties = {"id", "version", "recordedAt", "rows"})
record HourCapsView(
        @Schema(maxLength = 9, description = "The programme period. Programperioden.") String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(maxItems = 50) List<Row> rows) {

    static final String EXAMPLE =
            """
            {"id":"2014-2020","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "rows":[{"fromYear":2014,"hoursPerYear":1662}]}\
            """;

    @Schema(
            name = "EsfHourCap",
            requiredProperties = {"fromYear", "hoursPerYear"})
    record Row(
            @Schema(minimum = "2000", maximum = "2100") int fromYear,
            @Schema(minimum = "1", maximum = "8784") int hoursPerYear) {}

    static HourCapsView of(ProgrammePeriod period) {
        return new HourCapsView(
                period.key().code(),
                period.version(),
                period.recordedAt(),
                period.caps().rows().stream()
                        .map(row -> new Row(row.fromYear(), row.hours()))
                        .toList());
    }
}
