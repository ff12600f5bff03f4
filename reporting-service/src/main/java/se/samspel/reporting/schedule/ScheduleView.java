package se.samspel.reporting.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.schedule.domain.Covers;
import se.samspel.reporting.schedule.domain.Rhythm;
import se.samspel.reporting.schedule.domain.Timetable;

/**
 * A schedule of the caller's own.
 *
 * @param disabled why its receiver is told no more
 * @param secret what the receiver checks signatures with; shown once, when it is new
 */
@Schema(
        name = "ReportScheduleView",
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b99","report":"team-report",\
                "coverage":"intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","form":"PDF",\
                "language":"sv","rhythm":"YEARLY","covers":"PERIOD","startMonth":7,"day":15,\
                "delivery":"FILE","nextDueOn":"2027-07-15","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduleView(
        @Schema(maxLength = 36) UUID id,
        @Schema(maxLength = 100) String report,
        @Schema(maxLength = 60) String coverage,
        ReportForm form,
        @Schema(maxLength = 2) String language,
        Rhythm rhythm,
        Covers covers,
        @Schema(minimum = "1", maximum = "12") int startMonth,
        @Schema(minimum = "1", maximum = "28") int day,
        Delivery delivery,
        @Schema(maxLength = 500) @Nullable String url,
        @Schema(maxLength = 20) @Nullable String disabled,
        @Schema(maxLength = 10) LocalDate nextDueOn,
        @Schema(minimum = "1", maximum = "1000000") long version,
        @Schema(maxLength = 40) Instant recordedAt,
        @Schema(
                        maxLength = 40,
                        description =
                                "Until then the secret before the rotation signs too. Till dess"
                                        + " signerar också den gamla hemligheten.")
                @Nullable Instant previousSecretUntil,
        @Schema(maxLength = 60) @Nullable String secret) {

    /** All of the caller's. */
    @Schema(
            name = "ReportSchedulesView",
            examples =
                    """
                    {"items":[{"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b99",\
                    "report":"team-report",\
                    "coverage":"intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","form":"PDF",\
                    "language":"sv","rhythm":"YEARLY","covers":"PERIOD","startMonth":7,"day":15,\
                    "delivery":"FILE","nextDueOn":"2027-07-15","version":1,\
                    "recordedAt":"2026-11-22T08:00:00Z"}]}\
                    """)
    record All(@Schema(maxItems = 100) List<ScheduleView> items) {}

    Timetable timetable() {
        return new Timetable(rhythm, covers, startMonth, day);
    }

    ScheduleView showing(@Nullable String newSecret) {
        return new ScheduleView(
                id,
                report,
                coverage,
                form,
                language,
                rhythm,
                covers,
                startMonth,
                day,
                delivery,
                url,
                disabled,
                nextDueOn,
                version,
                recordedAt,
                previousSecretUntil,
                newSecret);
    }
}
