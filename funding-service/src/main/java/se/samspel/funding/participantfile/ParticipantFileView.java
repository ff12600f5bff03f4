package se.samspel.funding.participantfile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.participantfile.domain.FileStatus;
import se.samspel.funding.participantfile.domain.ParticipantFile;

@Schema(
        name = "EsfParticipantFile",
        examples = ParticipantFileView.EXAMPLE,
        requiredProperties = {"id", "projectId", "version", "status", "dueOn", "resendDue"})
record ParticipantFileView(
        @Schema(maxLength = 7, description = "The month. Månaden.") String id,
        UUID projectId,
        @Schema(
                        minimum = "0",
                        maximum = "9007199254740991",
                        description = "0 while none was sent. 0 innan någon är skickad.")
                long version,
        @Nullable Instant recordedAt,
        FileStatus status,
        LocalDate dueOn,
        @Schema(minimum = "0", maximum = "1000000") @Nullable Integer rows,
        @Schema(minimum = "0", maximum = "10000000") @Nullable BigDecimal hours,
        @Nullable LocalDate sentOn,
        boolean resendDue) {

    static final String EXAMPLE =
            """
            {"id":"2024-03","projectId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","status":"SENT","dueOn":"2024-04-28",\
            "rows":42,"hours":1630.5,"sentOn":"2024-04-22","resendDue":false}\
            """;

    static ParticipantFileView of(ParticipantFile file, LocalDate today) {
        LocalDate since = file.resendSince();
        return new ParticipantFileView(
                file.month().toString(),
                file.projectId(),
                file.version(),
                file.recordedAt(),
                FileStatus.of(file.month(), file, today),
                since == null ? FileStatus.dueOn(file.month()) : FileStatus.resendOn(since),
                file.rows(),
                file.hours(),
                file.sentOn(),
                file.isResendDue());
    }

    static ParticipantFileView unsent(UUID projectId, YearMonth month, LocalDate today) {
        return new ParticipantFileView(
                month.toString(),
                projectId,
                0,
                null,
                FileStatus.of(month, null, today),
                FileStatus.dueOn(month),
                null,
                null,
                null,
                false);
    }
}
