package se.samspel.funding.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.drawdown.domain.DrawdownPayment;
import se.samspel.kit.value.Money;

@Schema(
        name = "DrawdownPayment",
        requiredProperties = {
            "id",
            "associationId",
            "paidOn",
            "bankReference",
            "amountSek",
            "ids",
            "recordedAt"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","associationId":"2220002139",\
                "paidOn":"2020-04-20","bankReference":"BG 20200420-017","amountSek":563750,\
                "ids":["0199f1de-7f2a-7c31-9d4e-0c6f2f6a1d01"],\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record PaymentView(
        UUID id,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        LocalDate paidOn,
        @Schema(maxLength = 200) String bankReference,
        Money amountSek,
        @Schema(maxItems = 200, description = "The drawdowns. Rekvisitionerna.") List<UUID> ids,
        Instant recordedAt) {

    static PaymentView of(DrawdownPayment payment, List<UUID> drawdowns) {
        return new PaymentView(
                payment.id(),
                payment.associationId(),
                payment.paidOn(),
                payment.bankReference(),
                payment.amount(),
                drawdowns,
                payment.recordedAt());
    }
}
