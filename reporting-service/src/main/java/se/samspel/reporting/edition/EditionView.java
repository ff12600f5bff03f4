package se.samspel.reporting.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.edition.domain.Audience;
import se.samspel.reporting.table.ReportView;

/**
 * An edition; in lists without its content.
 *
 * @param released whether the host decided to show more than usual
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Edition", examples = EditionView.EXAMPLE)
public record EditionView(
        @Schema(maxLength = 36) UUID id,
        @Schema(maxLength = 60) String definition,
        @Schema(minimum = "1", maximum = "9999") int definitionVersion,
        @Schema(maxLength = 60) String coverage,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        Audience audience,
        @Schema(minimum = "1", maximum = "100000") int number,
        @Schema(maxLength = 40) Instant dataTime,
        @Schema(maxLength = 40) Instant computedAt,
        @Schema(
                        maxLength = 64,
                        description =
                                "SHA-256 of the content as it stands here, in UTF-8. SHA-256 av"
                                        + " innehållet som det står här, i UTF-8.")
                String checksum,
        @Schema(minimum = "0", maximum = "100") int threshold,
        boolean released,
        @JsonRawValue @Schema(implementation = ReportView.class) @Nullable String content) {

    static final String EXAMPLE =
            "{\"id\":\"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b09\",\"definition\":\"exits\","
                    + "\"definitionVersion\":1,\"coverage\":"
                    + "\"intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01\",\"from\":"
                    + "\"2025-01-01\",\"to\":\"2025-12-31\",\"audience\":\"OTHERS\",\"number\":1,"
                    + "\"dataTime\":\"2026-02-02T08:00:00Z\",\"computedAt\":\"2026-02-02T08:00:00Z\","
                    + "\"checksum\":"
                    + "\"9b1d6f0c4a5e83727d1f0e9c8b7a69584736251403f2e1d0c9b8a7968574635f\","
                    + "\"threshold\":5,\"released\":false,\"content\":"
                    + ReportView.EXAMPLE
                    + "}";

    public static EditionView of(Edition edition) {
        return with(edition, edition.content());
    }

    static EditionView listed(Edition edition) {
        return with(edition, null);
    }

    private static EditionView with(Edition edition, @Nullable String content) {
        return new EditionView(
                edition.id(),
                edition.of().definition(),
                edition.definitionVersion(),
                edition.of().coverage(),
                edition.of().from(),
                edition.of().to(),
                edition.of().audience(),
                edition.number(),
                edition.dataTime(),
                edition.computedAt(),
                edition.checksum(),
                edition.threshold(),
                edition.release() != null,
                content);
    }
}
