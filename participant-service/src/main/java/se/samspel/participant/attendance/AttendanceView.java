package se.samspel.participant.attendance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.attendance.domain.Attendance;
import se.samspel.participant.attendance.domain.Sessions;

/** One week of attendance as the host sees it. */
@Schema(
        name = "AttendanceView",
        requiredProperties = {
            "id",
            "enrolmentId",
            "week",
            "plannedSessions",
            "attendedSessions",
            "absentWithNotice",
            "absentWithoutNotice",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d70-7a11-8c22-5b1f0c9e4d09",\
                "enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06","week":"2020-W05",\
                "plannedSessions":3,"attendedSessions":2,"absentWithNotice":1,\
                "absentWithoutNotice":0,"version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record AttendanceView(
        UUID id,
        UUID enrolmentId,
        @Schema(maxLength = 8, pattern = "^[0-9]{4}-W[0-9]{2}$") String week,
        @Schema(minimum = "0", maximum = "50") int plannedSessions,
        @Schema(minimum = "0", maximum = "50") int attendedSessions,
        @Schema(minimum = "0", maximum = "50") int absentWithNotice,
        @Schema(minimum = "0", maximum = "50") int absentWithoutNotice,
        long version,
        Instant recordedAt) {

    static AttendanceView of(Attendance attendance) {
        Sessions sessions = attendance.sessions();
        return new AttendanceView(
                attendance.id(),
                attendance.enrolmentId(),
                attendance.week().toString(),
                sessions.planned(),
                sessions.attended(),
                sessions.absentWithNotice(),
                sessions.absentWithoutNotice(),
                attendance.version(),
                attendance.recordedAt());
    }
}
