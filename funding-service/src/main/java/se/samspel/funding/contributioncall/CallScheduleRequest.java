package se.samspel.funding.contributioncall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.CallForm;
import se.samspel.funding.contributioncall.domain.CallSchedule;
import se.samspel.funding.contributioncall.domain.DueDays;

@Schema(name = "ContributionCallScheduleRequest", examples = CallScheduleRequest.EXAMPLE)
record CallScheduleRequest(
        @NotNull CallForm form,
        @Schema(
                        description =
                                "True: before the budget is adopted and the state has decided."
                                        + " Preliminärt.")
                @Nullable Boolean preliminary,
        @Size(min = 1, max = 12)
                @Schema(
                        description =
                                "In order; absent: the last day of each quarter's first month."
                                        + " Förfallodagar.")
                @Nullable List<@NotNull LocalDate> dueDays) {

    static final String EXAMPLE =
            """
            {"form":"INVOICE","preliminary":false,\
            "dueDays":["2020-01-31","2020-04-30","2020-07-31","2020-10-31"]}\
            """;

    boolean isPreliminary() {
        return Boolean.TRUE.equals(preliminary);
    }

    CallSchedule.Terms terms(int year) {
        return new CallSchedule.Terms(
                isPreliminary(),
                form,
                dueDays == null ? DueDays.quarterly(year) : DueDays.stated(year, dueDays));
    }
}
