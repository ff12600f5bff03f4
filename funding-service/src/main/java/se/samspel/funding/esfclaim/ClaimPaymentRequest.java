package se.samspel.funding.esfclaim;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EsfClaimPaymentRequest", examples = "{\"paidOn\":\"2024-06-20\"}")
record ClaimPaymentRequest(@NotNull LocalDate paidOn) {}
