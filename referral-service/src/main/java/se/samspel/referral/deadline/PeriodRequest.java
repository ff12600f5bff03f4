package se.samspel.referral.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.deadline.domain.Period;

/** So many days, counted from the day after the one that the period begins on. */
@Schema(name = "Period", examples = "{\"days\":5,\"businessDays\":true}")
record PeriodRequest(
        @NotNull @Min(1) @Max(365) Integer days,
        @Schema(
                        description =
                                "Business days of Sweden; otherwise calendar days, and what ends on no"
                                        + " business day is moved to the next one (lag 1930:173 2 §)")
                @NotNull
                Boolean businessDays) {

    static @Nullable Period period(@Nullable PeriodRequest given) {
        return given == null ? null : new Period(given.days(), given.businessDays());
    }

    static @Nullable PeriodRequest of(@Nullable Period period) {
        return period == null ? null : new PeriodRequest(period.days(), period.businessDays());
    }
}
