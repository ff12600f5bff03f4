package se.samspel.reporting.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.exportjob.Asked;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.schedule.domain.Covers;
import se.samspel.reporting.schedule.domain.Rhythm;
import se.samspel.reporting.schedule.domain.Timetable;

/**
 * Which report is made when, and how its owner learns of it.
 *
 * @param startMonth January where it is left out
 */
@Schema(name = "ReportScheduleRequest", examples = ScheduleRequest.EXAMPLE)
record ScheduleRequest(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9.-]{1,99}") @Schema(maxLength = 100)
                String report,
        @NotNull @Size(min = 6, max = 60) String coverage,
        @NotNull ReportForm form,
        @NotNull Rhythm rhythm,
        @Schema(
                        description =
                                "The ended period, or the twelve months that end with it. Vilka"
                                        + " dagar.")
                @NotNull
                Covers covers,
        @Nullable
                @Min(1)
                @Max(12)
                @Schema(
                        minimum = "1",
                        maximum = "12",
                        description =
                                "The month that quarters and years begin with. Månaden som"
                                        + " kvartal och år börjar med.")
                Integer startMonth,
        @NotNull
                @Min(1)
                @Max(28)
                @Schema(
                        minimum = "1",
                        maximum = "28",
                        description =
                                "Day of the month after the period. Dag i månaden efter perioden.")
                Integer day,
        @NotNull Delivery delivery,
        @Nullable @Size(max = 500) @Schema(format = "uri") String url) {

    static final String EXAMPLE =
            """
            {"report":"team-report",\
            "coverage":"intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","form":"PDF",\
            "rhythm":"YEARLY","covers":"PERIOD","startMonth":7,"day":15,"delivery":"WEBHOOK",\
            "url":"https://hooks.example.com/samspel"}\
            """;

    Timetable timetable() {
        return new Timetable(rhythm, covers, startMonth == null ? 1 : startMonth, day);
    }

    /** What is made on a due day. */
    Asked asked(LocalDate due, String language) {
        Timetable.Days days = timetable().covered(due);
        return new Asked(report, coverage, days.from(), days.to(), form, language);
    }
}
