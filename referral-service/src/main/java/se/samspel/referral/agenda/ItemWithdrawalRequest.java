package se.samspel.referral.agenda;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an item was taken off the agenda. */
@Schema(name = "AgendaItemWithdrawal", examples = "{\"withdrawnOn\":\"2026-11-22\"}")
record ItemWithdrawalRequest(@NotNull LocalDate withdrawnOn) {}
