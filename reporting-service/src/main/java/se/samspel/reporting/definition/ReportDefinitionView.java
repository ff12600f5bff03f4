package se.samspel.reporting.definition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.reporting.definition.domain.DefinitionState;

@Schema(name = "ReportDefinition", examples = ReportDefinitionView.EXAMPLE)
record ReportDefinitionView(
        @Schema(maxLength = 60) String key,
        @Schema(minimum = "1", maximum = "9999") int version,
        DefinitionState state,
        @Schema(maxLength = 40) Instant createdAt,
        DefinitionRequest definition) {

    static final String EXAMPLE =
            "{\"key\":\"exits-by-sex\",\"version\":1,\"state\":\"PUBLISHED\",\"createdAt\":"
                    + "\"2026-11-22T08:00:00Z\",\"definition\":"
                    + DefinitionRequest.EXAMPLE
                    + "}";

    static ReportDefinitionView of(StoredDefinition stored) {
        return new ReportDefinitionView(
                stored.key(), stored.version(), stored.state(), stored.createdAt(), stored.body());
    }
}
