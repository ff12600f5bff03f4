package se.samspel.funding.contributioncall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.CallForm;
import se.samspel.funding.contributioncall.domain.CallState;
import se.samspel.funding.contributioncall.domain.Closing;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.kit.value.Money;

@Schema(
        name = "ContributionCall",
        examples = ContributionCallView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "year",
            "organisationNumber",
            "dueOn",
            "amountSek",
            "paidSek",
            "outstandingSek",
            "overdue",
            "form",
            "preliminary",
            "state"
        })
record ContributionCallView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
        LocalDate dueOn,
        @Schema(description = "Below zero: to the member's credit. Under noll: till godo.")
                Money amountSek,
        Money paidSek,
        @Schema(description = "What is left when a credit note is set off. Kvar att betala.")
                Money outstandingSek,
        @Schema(description = "Today, in Sweden. Förfallen idag.") boolean overdue,
        CallForm form,
        boolean preliminary,
        CallState state,
        @Nullable LocalDate sentOn,
        @Schema(description = "Cancelled or credited. Makulerad eller krediterad.")
                @Nullable LocalDate closedOn,
        @Schema(maxLength = 200) @Nullable String reason,
        @Schema(description = "Of a credit note: the call it undoes. Krediterar.")
                @Nullable UUID reverses,
        @Schema(description = "The call that undoes this one. Krediterad av.")
                @Nullable UUID creditNoteId,
        UUID scheduleId) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c02","version":2,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139","year":2020,\
            "organisationNumber":"2120002304","dueOn":"2020-01-31","amountSek":292500,\
            "paidSek":0,"outstandingSek":292500,"overdue":true,"form":"INVOICE",\
            "preliminary":false,"state":"SENT","sentOn":"2020-01-02",\
            "scheduleId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01"}\
            """;

    static ContributionCallView of(ContributionCall call, LocalDate today) {
        Closing closing = call.closing();
        return new ContributionCallView(
                call.id(),
                call.version(),
                call.recordedAt(),
                call.associationId(),
                call.year(),
                call.organisationNumber(),
                call.dueOn(),
                call.amount(),
                call.paid(),
                call.outstanding(),
                call.isOverdue(today),
                call.form(),
                call.isPreliminary(),
                call.state(),
                call.sentOn(),
                closing == null ? null : closing.on(),
                closing == null ? null : closing.reason(),
                call.reverses(),
                call.creditNoteId(),
                call.scheduleId());
    }
}
