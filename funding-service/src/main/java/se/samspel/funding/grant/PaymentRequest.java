package se.samspel.funding.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RepaymentPaymentRequest", examples = "{\"paidOn\":\"2021-02-25\"}")
record PaymentRequest(@NotNull LocalDate paidOn) {}
