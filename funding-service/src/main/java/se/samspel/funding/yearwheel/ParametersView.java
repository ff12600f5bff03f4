package se.samspel.funding.yearwheel;

import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.yearwheel.domain.FollowUps;
import se.samspel.funding.yearwheel.domain.WheelDays;
import se.samspel.funding.yearwheel.domain.WheelParameters;
import se.samspel.funding.yearwheel.domain.WheelStep;

@Schema(
        name = "YearWheelParameters",
        examples = ParametersView.EXAMPLE,
        requiredProperties = {
            "associationId",
            "version",
            "recordedAt",
            "firstBudgetYear",
            "followUps",
            "days"
        })
record ParametersView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(minimum = "2000", maximum = "2100") int firstBudgetYear,
        FollowUps followUps,
        @Schema(maxItems = 20, description = "The days of all steps. Stegens dagar.")
                List<DayView> days) {

    static final String EXAMPLE =
            """
            {"associationId":"2220002139","version":1,"recordedAt":"2026-01-07T08:00:00Z",\
            "firstBudgetYear":2026,"followUps":"TERTIAL",\
            "days":[{"step":"BUDGET","day":"11-30","statutory":true},\
            {"step":"DISCHARGE","day":"05-31","statutory":false}]}\
            """;

    @Schema(
            name = "YearWheelDay",
            requiredProperties = {"step", "day", "statutory"})
    record DayView(
            WheelStep step,
            @Schema(pattern = "^[0-9]{2}-[0-9]{2}$", maxLength = 5) String day,
            boolean statutory) {

        static DayView of(WheelStep step, MonthDay day) {
            return new DayView(step, day.toString().substring(2), step.isStatutory());
        }
    }

    static ParametersView of(WheelParameters parameters) {
        WheelDays days = parameters.days();
        return new ParametersView(
                parameters.associationId(),
                parameters.version(),
                parameters.recordedAt(),
                parameters.firstBudgetYear(),
                days.followUps(),
                days.steps().stream().map(step -> DayView.of(step, days.of(step))).toList());
    }
}
