package se.samspel.funding.sieimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sieimport.domain.AccountUse;
import se.samspel.funding.sieimport.domain.SieMapping;

@Schema(
        name = "SieMapping",
        examples = SieMappingView.EXAMPLE,
        requiredProperties = {"id", "version", "recordedAt", "objects", "accountRanges"})
record SieMappingView(
        @Schema(maxLength = 10, description = "The association. Förbundet.") String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Nullable Instant recordedAt,
        @Schema(maxItems = 1000) List<Project> objects,
        @Schema(maxItems = 500) List<Range> accountRanges) {

    static final String EXAMPLE =
            """
            {"id":"2229900019","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "objects":[{"object":"20","interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01"}],\
            "accountRanges":[{"from":"5000","to":"5999","use":"PERSONAL"}]}\
            """;

    @Schema(
            name = "SieProject",
            requiredProperties = {"object", "interventionId"})
    record Project(@Schema(maxLength = 50) String object, UUID interventionId) {}

    @Schema(
            name = "AccountRange",
            requiredProperties = {"from", "to", "use"})
    record Range(
            @Schema(maxLength = 10) String from,
            @Schema(maxLength = 10) String to,
            AccountUse use) {}

    static SieMappingView of(SieMapping mapping) {
        return new SieMappingView(
                mapping.associationId(),
                mapping.version(),
                mapping.recordedAt(),
                mapping.projects().stream()
                        .map(project -> new Project(project.object(), project.interventionId()))
                        .toList(),
                mapping.ranges().stream()
                        .map(range -> new Range(range.from(), range.to(), range.use()))
                        .toList());
    }
}
