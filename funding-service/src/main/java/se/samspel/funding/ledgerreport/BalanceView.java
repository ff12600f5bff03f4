package se.samspel.funding.ledgerreport;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.Money;

@Schema(
        name = "LedgerBalance",
        examples =
                """
                {"account":"1940","name":"Bank","on":"2026-10-31","balanceSek":1250000.5}\
                """,
        requiredProperties = {"account", "name", "on", "balanceSek"})
record BalanceView(
        @Schema(maxLength = 6) String account,
        @Schema(maxLength = 100) String name,
        LocalDate on,
        @Schema(description = "At the end of the day, debit positive. Vid dagens slut.")
                Money balanceSek) {}
