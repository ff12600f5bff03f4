package se.samspel.participant.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.attendance.domain.Sessions;

@Schema(
        name = "AttendanceRequest",
        examples =
                """
                {"plannedSessions":3,"attendedSessions":2,"absentWithNotice":1,\
                "absentWithoutNotice":0}\
                """)
record AttendanceRequest(
        @NotNull @Min(0) @Max(50) Integer plannedSessions,
        @NotNull @Min(0) @Max(50) Integer attendedSessions,
        @NotNull @Min(0) @Max(50) Integer absentWithNotice,
        @NotNull @Min(0) @Max(50) Integer absentWithoutNotice) {

    Sessions sessions() {
        return new Sessions(
                plannedSessions, attendedSessions, absentWithNotice, absentWithoutNotice);
    }
}
