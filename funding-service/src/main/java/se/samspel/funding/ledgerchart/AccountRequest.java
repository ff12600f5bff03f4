package se.samspel.funding.ledgerchart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Account;
import se.samspel.funding.ledger.domain.AccountRole;

@Schema(
        name = "LedgerAccountRequest",
        examples = "{\"name\":\"Bank, placeringskonto\",\"role\":null,\"closedOn\":null}")
record AccountRequest(
        @NotBlank
                @Size(max = 100)
                @Schema(description = "Never a person's. Aldrig en persons namn.")
                String name,
        @Schema(description = "What Samspel books on it by itself. Vad Samspel bokför på det.")
                @Nullable AccountRole role,
        @Schema(description = "The last day it may be booked on. Sista bokföringsdagen.")
                @Nullable LocalDate closedOn) {

    Account.Terms terms() {
        return new Account.Terms(name, role, closedOn);
    }
}
