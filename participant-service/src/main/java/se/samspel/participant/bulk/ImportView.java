package se.samspel.participant.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.bulk.domain.BulkImport;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.ImportState;

/** How far an import has come. */
@Schema(
        name = "ImportView",
        requiredProperties = {
            "id",
            "kind",
            "dryRun",
            "state",
            "rows",
            "loaded",
            "unchanged",
            "refused",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d10","kind":"PARTICIPANTS","dryRun":false,\
                "state":"DONE","rows":86,"loaded":84,"unchanged":1,"refused":1,\
                "startedAt":"2026-11-22T08:00:01Z","endedAt":"2026-11-22T08:00:04Z","version":87,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record ImportView(
        UUID id,
        ImportKind kind,
        boolean dryRun,
        ImportState state,
        @Schema(minimum = "1", maximum = "1000000") int rows,
        @Schema(minimum = "0", maximum = "1000000") int loaded,
        @Schema(minimum = "0", maximum = "1000000") int unchanged,
        @Schema(minimum = "0", maximum = "1000000") int refused,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long version,
        Instant recordedAt) {

    static ImportView of(BulkImport upload) {
        return new ImportView(
                upload.id(),
                upload.kind(),
                upload.dryRun(),
                upload.state(),
                upload.rows(),
                upload.loaded(),
                upload.unchanged(),
                upload.refused(),
                upload.startedAt(),
                upload.endedAt(),
                upload.version(),
                upload.recordedAt());
    }
}
