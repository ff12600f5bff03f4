package se.samspel.funding.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.drawdown.Sent;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.funding.drawdown.domain.DrawdownPayment;

@Schema(
        name = "DrawdownPaymentsRequest",
        examples =
                """
                {"ids":["0199f1de-7f2a-7c31-9d4e-0c6f2f6a1d01"],"paidOn":"2020-04-20",\
                "bankReference":"BG 20200420-017"}\
                """)
record PaymentsRequest(
        @NotEmpty
                @Size(max = 200)
                @Schema(description = "Approved drawdowns, each once. Godkända rekvisitioner.")
                List<@NotNull UUID> ids,
        @NotNull @Schema(description = "Not after today. Högst dagens datum.") LocalDate paidOn,
        @NotBlank @Size(max = 200) @Schema(description = "Nobody's name. Bankens referens.")
                String bankReference) {

    DrawdownPayment.Transfer transfer() {
        return new DrawdownPayment.Transfer(paidOn, bankReference);
    }

    Sent sent() {
        return new Sent(DrawdownMove.PAY, paidOn, null, this);
    }
}
