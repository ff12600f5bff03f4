package se.samspel.participant.headcount;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.Sex;
import se.samspel.participant.statistics.AnonymousCounts.Row;

/**
 * How many are counted without a row, for the host alone: exact figures leave it only controlled.
 *
 * @param version 0 while nobody is counted
 */
@Schema(
        name = "AnonymousCountsView",
        requiredProperties = {"interventionId", "year", "counts", "version"},
        examples =
                """
                {"interventionId":"01a6f0c2-7000-7a11-8c22-5b1f0c9e4d05","year":2020,\
                "counts":[{"sex":"KVINNA","counted":2,"entered":14,"total":16}],"version":3}\
                """)
record AnonymousCountsView(
        UUID interventionId, int year, @Schema(maxItems = 3) List<Count> counts, long version) {

    @Schema(
            name = "AnonymousCount",
            requiredProperties = {"sex", "counted", "entered", "total"})
    record Count(
            Sex sex,
            @Schema(
                            minimum = "0",
                            maximum = "1000000",
                            description = "By the service. Av tjänsten.")
                    int counted,
            @Schema(minimum = "0", maximum = "1000000", description = "By the host. Av värden.")
                    int entered,
            @Schema(minimum = "0", maximum = "2000000") int total) {

        static Count of(Sex sex, Row row) {
            return new Count(sex, row.counted(), row.entered(), row.counted() + row.entered());
        }
    }

    /** Each sex, nobody of it too. */
    static AnonymousCountsView of(UUID interventionId, int year, Map<Sex, Row> rows) {
        return new AnonymousCountsView(
                interventionId,
                year,
                Stream.of(Sex.values())
                        .map(sex -> Count.of(sex, rows.getOrDefault(sex, Row.NONE)))
                        .toList(),
                version(rows));
    }

    /** Grows with each change of any of them, for none is ever deleted. */
    static long version(Map<Sex, Row> rows) {
        return rows.values().stream().mapToLong(Row::version).sum();
    }
}
