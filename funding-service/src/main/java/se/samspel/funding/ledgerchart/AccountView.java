package se.samspel.funding.ledgerchart;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Account;
import se.samspel.funding.ledger.domain.AccountRole;

@Schema(
        name = "LedgerAccount",
        examples = AccountView.EXAMPLE,
        requiredProperties = {"id", "version", "recordedAt", "name"})
record AccountView(
        @Schema(maxLength = 6, description = "The account's number. Kontonumret.") String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(maxLength = 100) String name,
        @Nullable AccountRole role,
        @Nullable LocalDate closedOn) {

    static final String EXAMPLE =
            """
            {"id":"1940","version":1,"recordedAt":"2026-11-22T08:00:00Z","name":"Bank",\
            "role":"BANK","closedOn":null}\
            """;

    static AccountView of(Account account) {
        return new AccountView(
                account.number(),
                account.version(),
                account.recordedAt(),
                account.name(),
                account.role(),
                account.closedOn());
    }
}
