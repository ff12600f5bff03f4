package se.samspel.funding.contributioncall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.contributioncall.domain.CallForm;
import se.samspel.funding.contributioncall.domain.CallSchedule;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.kit.value.Money;

@Schema(
        name = "ContributionCallSchedule",
        examples = CallScheduleView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "year",
            "preliminary",
            "form",
            "dueDays",
            "calls"
        })
record CallScheduleView(
        UUID id,
        @Schema(minimum = "1", maximum = "1", description = "A schedule is never changed.")
                long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        boolean preliminary,
        CallForm form,
        @Schema(maxItems = 12) List<LocalDate> dueDays,
        @Schema(
                        maxItems = 12000,
                        description = "Which it planned, as they are now. Planens rekvisitioner.")
                List<PlannedView> calls) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139","year":2020,\
            "preliminary":false,"form":"INVOICE",\
            "dueDays":["2020-01-31","2020-04-30","2020-07-31","2020-10-31"],\
            "calls":[{"callId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c02",\
            "organisationNumber":"2120002304","dueOn":"2020-01-31","amountSek":292500}]}\
            """;

    @Schema(
            name = "PlannedContributionCall",
            requiredProperties = {"callId", "organisationNumber", "dueOn", "amountSek"})
    record PlannedView(
            UUID callId,
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            LocalDate dueOn,
            @Schema(description = "Below zero: to the member's credit. Under noll: till godo.")
                    Money amountSek) {

        static PlannedView of(ContributionCall call) {
            return new PlannedView(
                    call.id(), call.organisationNumber(), call.dueOn(), call.amount());
        }
    }

    static CallScheduleView of(CallSchedule schedule, List<ContributionCall> calls) {
        return new CallScheduleView(
                schedule.id(),
                1,
                schedule.recordedAt(),
                schedule.associationId(),
                schedule.year(),
                schedule.isPreliminary(),
                schedule.form(),
                schedule.dueDays().days(),
                calls.stream().map(PlannedView::of).toList());
    }
}
