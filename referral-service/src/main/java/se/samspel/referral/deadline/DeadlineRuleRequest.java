package se.samspel.referral.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.deadline.domain.DeadlineRule;
import se.samspel.referral.deadline.domain.VisitDuty;

/** What the host sets for periods that begin on a day or later; what is left out is not due. */
@Schema(
        name = "DeadlineRuleRequest",
        examples =
                "{\"validFrom\":\"2026-12-01\",\"receiveWithin\":{\"days\":3,\"businessDays\":true},"
                        + "\"respondWithin\":{\"days\":10,\"businessDays\":true},"
                        + "\"visitWithin\":{\"days\":30,\"businessDays\":false},"
                        + "\"completeWithin\":{\"days\":14,\"businessDays\":false},"
                        + "\"followUpWithinMonths\":2,\"introductoryVisit\":\"OBLIGATORY\"}")
record DeadlineRuleRequest(
        @NotNull LocalDate validFrom,
        @Schema(description = "From the submission to the reception") @Valid
                @Nullable PeriodRequest receiveWithin,
        @Schema(description = "From the reception to the response") @Valid
                @Nullable PeriodRequest respondWithin,
        @Schema(description = "From the reception to the introductory visit") @Valid
                @Nullable PeriodRequest visitWithin,
        @Schema(description = "From a request for completion to the referrer's answer") @Valid
                @Nullable PeriodRequest completeWithin,
        @Schema(
                        description =
                                "From the enrolment's start to the first follow-up meeting held; 0 for no"
                                        + " deadline",
                        defaultValue = "2")
                @Min(0)
                @Max(24)
                @Nullable Integer followUpWithinMonths,
        @Schema(
                        description = "OBLIGATORY: no acceptance without a recorded visit",
                        defaultValue = "OPTIONAL")
                @Nullable VisitDuty introductoryVisit) {

    private static final int FOLLOW_UP_MONTHS = 2;

    DeadlineRule rule(long version) {
        return new DeadlineRule(
                version,
                validFrom,
                PeriodRequest.period(receiveWithin),
                PeriodRequest.period(respondWithin),
                PeriodRequest.period(visitWithin),
                PeriodRequest.period(completeWithin),
                followUpWithinMonths == null ? FOLLOW_UP_MONTHS : followUpWithinMonths,
                introductoryVisit == null ? VisitDuty.OPTIONAL : introductoryVisit);
    }
}
