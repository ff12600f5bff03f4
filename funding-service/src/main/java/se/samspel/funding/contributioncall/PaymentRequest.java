package se.samspel.funding.contributioncall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.ContributionPayment;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

@Schema(name = "ContributionPaymentRequest", examples = PaymentRequest.EXAMPLE)
record PaymentRequest(
        @NotNull
                @Schema(
                        description =
                                "The call's own way: below zero for what is paid back on a call"
                                        + " below zero, and for a reversal. Betalat belopp.")
                Money amountSek,
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate paidOn,
        @NotBlank
                @Size(max = 100)
                @Schema(description = "The bank's; never a person. Bankens referens.")
                String bankReference,
        @Schema(description = "The payment that this one undoes. Rättar en betalning.")
                @Nullable UUID reverses) {

    static final String EXAMPLE =
            """
            {"amountSek":292500,"paidOn":"2020-01-30","bankReference":"BG 5051-6822 20200130"}\
            """;

    ContributionPayment.Terms terms() {
        IdentityNumberInText.refuse("bankReference", bankReference);
        return new ContributionPayment.Terms(amountSek, paidOn, bankReference);
    }
}
