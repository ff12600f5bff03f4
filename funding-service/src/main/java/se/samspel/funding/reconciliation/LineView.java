package se.samspel.funding.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.reconciliation.domain.ComparedVoucher;
import se.samspel.funding.reconciliation.domain.Difference;
import se.samspel.funding.reconciliation.domain.Match;
import se.samspel.kit.value.Money;

@Schema(
        name = "ReconciliationLine",
        examples = LineView.EXAMPLE,
        requiredProperties = {
            "line",
            "match",
            "times",
            "ledgerSek",
            "booksSek",
            "differences",
            "accounts"
        })
record LineView(
        @Schema(minimum = "1", maximum = "50000") int line,
        Match match,
        @Schema(
                        minimum = "1",
                        maximum = "999999999",
                        description =
                                "Of series SP; null where the books have none that is ours. Numret"
                                        + " i serie SP.")
                @Nullable Long number,
        @Nullable LocalDate ledgerDay,
        @Nullable LocalDate booksDay,
        @Schema(minimum = "0", maximum = "100000", description = "In the books. I böckerna.")
                int times,
        @Schema(description = "Its turnover in our ledger. Omslutning i vår bok.") Money ledgerSek,
        Money booksSek,
        @Schema(maxItems = 4) Set<Difference> differences,
        @Schema(maxItems = 100, description = "Accounts that differ. Konton som skiljer sig.")
                List<Sums> accounts,
        @Nullable Explanation explanation) {

    static final String EXAMPLE =
            """
            {"line":12,"match":"DIFFERS","number":12,"ledgerDay":"2026-01-31",\
            "booksDay":"2026-02-02","times":1,"ledgerSek":25000,"booksSek":25000,\
            "differences":["DATE"],"accounts":[],\
            "explanation":{"explanation":"Bokförd på februari i ekonomisystemet",\
            "actingUser":"ekonom-1","recordedAt":"2026-04-12T08:10:00Z"}}\
            """;

    @Schema(
            name = "ReconciliationLineAccount",
            requiredProperties = {"account", "ledgerSek", "booksSek"})
    record Sums(@Schema(maxLength = 10) String account, Money ledgerSek, Money booksSek) {

        static Sums of(ComparedVoucher.Sums sums) {
            return new Sums(
                    sums.account(), Money.ofOre(sums.ledgerOre()), Money.ofOre(sums.booksOre()));
        }
    }

    @Schema(
            name = "ReconciliationExplanation",
            description = "The latest one. Den senaste.",
            requiredProperties = {"explanation", "actingUser", "recordedAt"})
    record Explanation(
            @Schema(maxLength = 500) String explanation,
            @Schema(maxLength = 100, description = "Staff id. Handläggarens id.") String actingUser,
            Instant recordedAt) {}

    static LineView of(int place, ComparedVoucher voucher, @Nullable Explanation explanation) {
        return new LineView(
                place,
                voucher.match(),
                voucher.number(),
                voucher.ledgerDay(),
                voucher.booksDay(),
                voucher.times(),
                Money.ofOre(voucher.ledgerOre()),
                Money.ofOre(voucher.booksOre()),
                voucher.differences(),
                voucher.accounts().stream().map(Sums::of).toList(),
                explanation);
    }
}
