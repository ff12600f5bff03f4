package se.samspel.funding.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.reconciliation.domain.AccountMonth;
import se.samspel.funding.reconciliation.domain.Match;
import se.samspel.funding.reconciliation.domain.Reconciliation;
import se.samspel.funding.reconciliation.domain.ReconciliationFinding;
import se.samspel.kit.value.Money;

@Schema(
        name = "Reconciliation",
        examples = ReconciliationView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "actingUser",
            "year",
            "from",
            "to",
            "sieImportId",
            "asOf",
            "matched",
            "differing",
            "onlyInLedger",
            "onlyInBooks",
            "unexplained",
            "finding",
            "checksum",
            "accounts"
        })
record ReconciliationView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(maxLength = 100, description = "Staff id. Handläggarens id.") String actingUser,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Schema(minimum = "1", maximum = "12") int from,
        @Schema(minimum = "1", maximum = "12") int to,
        UUID sieImportId,
        @Schema(description = "The day up to which the file counts. Filens dag.") LocalDate asOf,
        @Schema(minimum = "0", maximum = "50000", description = "Vouchers. Verifikationer.")
                int matched,
        @Schema(minimum = "0", maximum = "50000") int differing,
        @Schema(minimum = "0", maximum = "50000") int onlyInLedger,
        @Schema(minimum = "0", maximum = "50000") int onlyInBooks,
        @Schema(minimum = "0", maximum = "50000", description = "Left to explain. Oförklarade.")
                int unexplained,
        ReconciliationFinding finding,
        @Schema(
                        maxLength = 64,
                        description = "SHA-256 of what was found. SHA-256 av det som framkom.")
                String checksum,
        @Schema(maxItems = 10_000, description = "By account and month. Per konto och månad.")
                List<Account> accounts) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e21","version":1,\
            "recordedAt":"2026-04-12T08:00:00Z","actingUser":"ekonom-1","year":2026,"from":1,\
            "to":3,"sieImportId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b21","asOf":"2026-04-11",\
            "matched":41,"differing":1,"onlyInLedger":0,"onlyInBooks":0,"unexplained":1,\
            "finding":"DIFFERENCES_UNEXPLAINED",\
            "checksum":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "accounts":[{"account":"4510","month":1,"ledgerSek":250000,"ownVouchersSek":250000,\
            "booksSek":251200,"differenceSek":0}]}\
            """;

    @Schema(
            name = "ReconciledAccount",
            requiredProperties = {
                "account",
                "month",
                "ledgerSek",
                "ownVouchersSek",
                "differenceSek"
            })
    record Account(
            @Schema(maxLength = 10) String account,
            @Schema(minimum = "1", maximum = "12") int month,
            @Schema(description = "In our ledger, series SP. I vår bok, serie SP.") Money ledgerSek,
            @Schema(description = "In the books, of our vouchers. I böckerna, våra verifikationer.")
                    Money ownVouchersSek,
            @Schema(
                            description =
                                    "In the books, of all vouchers; null of class 1 and 2, which an"
                                            + " import doesn't sum. Allt i böckerna.")
                    @Nullable Money booksSek,
            @Schema(description = "Of our vouchers, books less ledger. Böckerna minus vår bok.")
                    Money differenceSek) {

        static Account of(AccountMonth compared) {
            Long books = compared.booksOre();
            return new Account(
                    compared.account(),
                    compared.month(),
                    Money.ofOre(compared.ledgerOre()),
                    Money.ofOre(compared.ownOre()),
                    books == null ? null : Money.ofOre(books),
                    Money.ofOre(compared.differenceOre()));
        }
    }

    static ReconciliationView of(Reconciliation made, List<AccountMonth> accounts) {
        return new ReconciliationView(
                made.id(),
                made.version(),
                made.recordedAt(),
                made.actingUser(),
                made.period().year(),
                made.period().from(),
                made.period().to(),
                made.importId(),
                made.asOf(),
                made.count(Match.MATCHED),
                made.count(Match.DIFFERS),
                made.count(Match.ONLY_IN_LEDGER),
                made.count(Match.ONLY_IN_BOOKS),
                made.unexplained(),
                made.finding(),
                made.checksum(),
                accounts.stream().map(Account::of).toList());
    }
}
