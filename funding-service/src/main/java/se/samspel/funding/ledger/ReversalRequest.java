package se.samspel.funding.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VoucherReversalRequest",
        examples = "{\"bookedOn\":\"2026-11-02\",\"text\":\"Fel konto, bokförs om\"}")
record ReversalRequest(
        @NotNull @Schema(description = "Not before what it reverses, not after today. Dag.")
                LocalDate bookedOn,
        @NotBlank @Size(max = 200) @Schema(description = "Why. Varför.") String text) {}
