package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The referrer withdraws its referral. */
@Schema(name = "Withdrawal", examples = "{\"withdrawnOn\":\"2026-11-22\"}")
record WithdrawalRequest(
        @NotNull LocalDate withdrawnOn,
        @Schema(description = "In the referrer's words; stored encrypted")
                @Size(min = 1, max = 1000)
                @Nullable String reason) {}
