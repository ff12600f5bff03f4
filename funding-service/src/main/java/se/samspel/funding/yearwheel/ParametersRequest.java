package se.samspel.funding.yearwheel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.yearwheel.domain.FollowUps;
import se.samspel.funding.yearwheel.domain.WheelDays;
import se.samspel.funding.yearwheel.domain.WheelStep;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;

@Schema(name = "YearWheelParametersRequest", examples = ParametersRequest.EXAMPLE)
record ParametersRequest(
        @NotNull
                @Min(2000)
                @Max(2100)
                @Schema(
                        description =
                                "Of the steps of earlier budget years nobody is reminded. Första"
                                        + " budgetåret med påminnelser.")
                Integer firstBudgetYear,
        @NotNull @Schema(description = "One follow-up or two. Halvår eller tertial.")
                FollowUps followUps,
        @NotNull
                @Size(max = 20)
                @Schema(
                        description =
                                "Days other than the usual ones; the statute's own can't be moved."
                                        + " Egna dagar; lagens ligger fast.")
                List<@NotNull @Valid DayRequest> ownDays) {

    static final String EXAMPLE =
            """
            {"firstBudgetYear":2026,"followUps":"TERTIAL",\
            "ownDays":[{"step":"DISCHARGE","day":"05-31"}]}\
            """;

    @Schema(name = "YearWheelDayRequest")
    record DayRequest(
            @NotNull WheelStep step,
            @NotNull
                    @Pattern(regexp = "[0-9]{2}-[0-9]{2}")
                    @Size(max = 5)
                    @Schema(description = "Month and day. Månad och dag.")
                    String day) {

        WheelDays.OwnDay own() {
            try {
                return new WheelDays.OwnDay(step, MonthDay.parse("--" + day));
            } catch (DateTimeException none) {
                throw new InvalidValue(
                        "month-day",
                        Text.of("Dagen finns inte i almanackan.", "There is no such day."));
            }
        }
    }

    WheelDays days() {
        return new WheelDays(followUps, ownDays.stream().map(DayRequest::own).toList());
    }
}
