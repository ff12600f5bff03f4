package se.samspel.funding.contributioncall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.ContributionPayment;
import se.samspel.kit.value.Money;

@Schema(
        name = "ContributionPayment",
        examples = PaymentView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "callId",
            "amountSek",
            "paidOn",
            "bankReference"
        })
record PaymentView(
        UUID id,
        @Schema(minimum = "1", maximum = "1", description = "A payment is never changed.")
                long version,
        Instant recordedAt,
        UUID callId,
        Money amountSek,
        LocalDate paidOn,
        @Schema(maxLength = 100) String bankReference,
        @Nullable UUID reverses) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c03","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z",\
            "callId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c02","amountSek":292500,\
            "paidOn":"2020-01-30","bankReference":"BG 5051-6822 20200130"}\
            """;

    static PaymentView of(ContributionPayment payment) {
        return new PaymentView(
                payment.id(),
                1,
                payment.recordedAt(),
                payment.callId(),
                payment.amount(),
                payment.paidOn(),
                payment.bankReference(),
                payment.reverses());
    }
}
