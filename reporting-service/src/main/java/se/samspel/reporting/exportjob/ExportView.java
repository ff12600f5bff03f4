package se.samspel.reporting.exportjob;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.exportjob.domain.ExportState;
import se.samspel.reporting.rendering.ReportForm;

/** How far an export has come, and until when its file can be fetched. */
@Schema(
        name = "ExportView",
        requiredProperties = {
            "id",
            "report",
            "coverage",
            "from",
            "to",
            "form",
            "state",
            "progressPercent",
            "version"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b77","report":"team-report",\
                "coverage":"intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "from":"2019-07-01","to":"2020-06-30","form":"PDF","state":"DONE",\
                "progressPercent":100,"recordedAt":"2026-11-22T08:00:00Z",\
                "endedAt":"2026-11-22T08:00:02Z","keptUntil":"2026-11-29T08:00:02Z","version":4}\
                """)
public record ExportView(
        @Schema(maxLength = 36) UUID id,
        @Schema(maxLength = 100) String report,
        @Schema(maxLength = 60) String coverage,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        ReportForm form,
        ExportState state,
        @Schema(minimum = "0", maximum = "100") int progressPercent,
        @Schema(
                        maxLength = 60,
                        description =
                                "The code of the problem that stopped it. Varför det inte gick.")
                @Nullable String failure,
        @Schema(maxLength = 40) Instant recordedAt,
        @Schema(maxLength = 40) @Nullable Instant endedAt,
        @Schema(maxLength = 40) @Nullable Instant keptUntil,
        @Schema(minimum = "1", maximum = "1000000") long version) {}
