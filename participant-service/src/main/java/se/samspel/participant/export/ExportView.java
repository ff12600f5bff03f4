package se.samspel.participant.export;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.export.domain.ExportState;
import se.samspel.participant.export.domain.FullExport;

/** How far an export has come, and until when it can be fetched. */
@Schema(
        name = "ExportView",
        requiredProperties = {"id", "state", "records", "version", "recordedAt"},
        examples =
                """
                {"id":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d11","state":"DONE","records":1204,\
                "endedAt":"2026-11-22T08:00:04Z","availableUntil":"2026-11-23T08:00:04Z",\
                "version":2,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record ExportView(
        UUID id,
        ExportState state,
        long records,
        @Nullable Instant endedAt,
        @Nullable Instant availableUntil,
        long version,
        Instant recordedAt) {

    static ExportView of(FullExport export) {
        return new ExportView(
                export.id(),
                export.state(),
                export.records(),
                export.endedAt(),
                export.availableUntil(),
                export.version(),
                export.recordedAt());
    }
}
