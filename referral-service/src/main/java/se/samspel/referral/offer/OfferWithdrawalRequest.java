package se.samspel.referral.offer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The host takes an offer back. */
@Schema(name = "WithdrawOffer", examples = "{\"withdrawnOn\":\"2026-11-25\"}")
record OfferWithdrawalRequest(@NotNull LocalDate withdrawnOn) {}
