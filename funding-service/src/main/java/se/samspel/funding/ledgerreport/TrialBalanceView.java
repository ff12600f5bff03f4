package se.samspel.funding.ledgerreport;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Span;
import se.samspel.kit.value.Money;

@Schema(
        name = "TrialBalance",
        examples = TrialBalanceView.EXAMPLE,
        requiredProperties = {"from", "to", "lines", "total"})
record TrialBalanceView(
        LocalDate from, LocalDate to, @Schema(maxItems = 100000) List<Line> lines, Sums total) {

    static final String EXAMPLE =
            """
            {"from":"2026-01-01","to":"2026-10-31","lines":[{"account":"1940","name":"Bank",\
            "project":null,"costCentre":null,"openingSek":500000,"debitSek":2000000,\
            "creditSek":1250000,"closingSek":1250000}],"total":{"openingSek":0,\
            "debitSek":4000000,"creditSek":4000000,"closingSek":0}}\
            """;

    @Schema(
            name = "TrialBalanceLine",
            requiredProperties = {
                "account",
                "name",
                "openingSek",
                "debitSek",
                "creditSek",
                "closingSek"
            })
    record Line(
            @Schema(maxLength = 6) String account,
            @Schema(maxLength = 100) String name,
            @Schema(maxLength = 40) @Nullable String project,
            @Schema(maxLength = 40) @Nullable String costCentre,
            Money openingSek,
            Money debitSek,
            Money creditSek,
            Money closingSek) {

        static Line of(LedgerTotals.Row row) {
            return new Line(
                    row.account(),
                    row.name(),
                    Dimension.orNull(row.project()),
                    Dimension.orNull(row.costCentre()),
                    row.opening(),
                    row.debit(),
                    row.credit(),
                    row.closing());
        }
    }

    @Schema(
            name = "TrialBalanceSums",
            requiredProperties = {"openingSek", "debitSek", "creditSek", "closingSek"})
    record Sums(Money openingSek, Money debitSek, Money creditSek, Money closingSek) {}

    static TrialBalanceView of(Span span, List<LedgerTotals.Row> rows) {
        return new TrialBalanceView(
                span.from(),
                span.until().minusDays(1),
                rows.stream().map(Line::of).toList(),
                new Sums(
                        sum(rows, LedgerTotals.Row::opening),
                        sum(rows, LedgerTotals.Row::debit),
                        sum(rows, LedgerTotals.Row::credit),
                        sum(rows, LedgerTotals.Row::closing)));
    }

    private static Money sum(
            List<LedgerTotals.Row> rows, Function<LedgerTotals.Row, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
